using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests.Grants;

public sealed class AccountRightsTests(FreshDatabase fresh) : IClassFixture<FreshDatabase>
{
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

        Assert.Equal(warns ? 1 : 0, xentral.Progress.Notes.Count(note => note.De.Contains("dürfte auch schreiben", StringComparison.Ordinal)));
    }
}
