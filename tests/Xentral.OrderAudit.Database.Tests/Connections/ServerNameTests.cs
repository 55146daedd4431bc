using Xentral.OrderAudit.Database.Connections;

namespace Xentral.OrderAudit.Database.Tests.Connections;

public sealed class ServerNameTests
{
    [Theory]
    [InlineData("MariaDB 10.11.14", "5.5.5-10.11.14-MariaDB-0+deb12u2")]
    [InlineData("MariaDB 11.4.2", "11.4.2-MariaDB-log")]
    [InlineData("MySQL 8.0.36", "8.0.36")]
    [InlineData("MySQL 5.5.5", "5.5.5")]
    public void Names_product_and_version(string expected, string version) => Assert.Equal(expected, MySqlOrderDatabase.ServerName(version));
}
