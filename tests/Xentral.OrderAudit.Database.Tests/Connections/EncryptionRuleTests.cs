using MySqlConnector;
using Xentral.OrderAudit.Database.Connections;

namespace Xentral.OrderAudit.Database.Tests.Connections;

public sealed class EncryptionRuleTests
{
    [Theory]
    [InlineData("Server=127.0.0.1")]
    [InlineData("Server=localhost;SslMode=None")]
    [InlineData("Server=::1;SslMode=None")]
    [InlineData("Server=[::1];SslMode=Preferred")]
    [InlineData("Server=127.3.2.1,localhost;SslMode=None")]
    [InlineData("Server=/run/mysqld/mysqld.sock;Protocol=unix;SslMode=None")]
    public void Leaves_local_servers_alone(string connection)
    {
        var settings = new MySqlConnectionStringBuilder(connection);
        var before = settings.SslMode;

        Assert.Empty(EncryptionRule.Problems(settings, mayBeUnencrypted: false, "key"));
        EncryptionRule.Apply(settings);
        Assert.Equal(before, settings.SslMode);
    }

    [Theory]
    [InlineData("Server=db.example")]
    [InlineData("Server=127.0.0.1,db.example")]
    [InlineData("Server=10.0.0.7")]
    [InlineData("Server=localhost.example")]
    public void Requires_encryption_where_nothing_is_said(string connection)
    {
        var settings = new MySqlConnectionStringBuilder(connection);

        Assert.Empty(EncryptionRule.Problems(settings, mayBeUnencrypted: false, "key"));
        EncryptionRule.Apply(settings);
        Assert.Equal(MySqlSslMode.Required, settings.SslMode);
        Assert.False(settings.AllowPublicKeyRetrieval);
    }

    [Theory]
    [InlineData("Server=db.example;SslMode=None")]
    [InlineData("Server=db.example;Ssl Mode=Preferred")]
    [InlineData("Server=127.0.0.1,db.example;SslMode=Disabled")]
    public void Refuses_plain_text_to_another_computer(string connection)
        => Assert.Single(EncryptionRule.Problems(new MySqlConnectionStringBuilder(connection), mayBeUnencrypted: false, "key"));

    [Fact]
    public void Permits_plain_text_on_explicit_wish()
    {
        var settings = new MySqlConnectionStringBuilder("Server=db.example;SslMode=None");

        Assert.Empty(EncryptionRule.Problems(settings, mayBeUnencrypted: true, "key"));
        EncryptionRule.Apply(settings);
        Assert.Equal(MySqlSslMode.None, settings.SslMode);
    }

    [Theory]
    [InlineData("VerifyCA")]
    [InlineData("VerifyFull")]
    public void Keeps_stricter_wishes(string mode)
    {
        var settings = new MySqlConnectionStringBuilder($"Server=db.example;SslMode={mode}");

        EncryptionRule.Apply(settings);

        Assert.Equal(mode, settings.SslMode.ToString());
    }
}
