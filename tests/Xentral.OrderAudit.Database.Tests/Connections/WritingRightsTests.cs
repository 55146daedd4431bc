using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests.Connections;

public sealed class WritingRightsTests(FreshDatabase fresh) : IClassFixture<FreshDatabase>
{
    [Theory]
    [InlineData("GRANT ALL PRIVILEGES ON *.* TO `root`@`localhost` WITH GRANT OPTION", true)]
    [InlineData("GRANT SELECT, INSERT ON `xentral`.* TO `a`@`%`", true)]
    [InlineData("GRANT SELECT (id), UPDATE (name) ON `xentral`.`auftrag` TO `a`@`%`", true)]
    [InlineData("GRANT CREATE TEMPORARY TABLES ON `xentral`.* TO `a`@`%`", true)]
    [InlineData("GRANT USAGE ON *.* TO `a`@`%` IDENTIFIED BY PASSWORD '*0'", false)]
    [InlineData("GRANT SELECT (insert_on, update_on), SHOW VIEW ON `xentral`.`auftrag` TO `a`@`%`", false)]
    [InlineData("GRANT `reader`@`%` TO `a`@`%`", false)]
    public void Reads_a_line_of_the_server(string line, bool canWrite) => Assert.Equal(canWrite, WritingRights.AreIn(line));

    [Theory]
    [InlineData("SELECT", false)]
    [InlineData("SELECT, DELETE", true)]
    public async Task Warns_once_of_an_account_that_can_write(string right, bool warns)
    {
        var database = await fresh.GetAsync();
        var user = $"oa_{database.Name[^8..]}_{right.Length}";
        var connectionString = await database.CreateAccountAsync(user);
        await database.ExecuteAsync($"GRANT {right} ON {database.Name}.* TO {user}");
        await using var xentral = XentralAccess.ToServer(connectionString);

        await xentral.ProbeAsync();

        Assert.Equal(warns ? 1 : 0, xentral.Notes.Count(note => note.De.Contains("dürfte auch schreiben", StringComparison.Ordinal)));
    }
}
