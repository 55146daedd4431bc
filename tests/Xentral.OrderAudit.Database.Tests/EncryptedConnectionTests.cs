using MySqlConnector;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests;

public sealed class EncryptedConnectionTests
{
    [Fact]
    public async Task Encrypts_when_asked_and_refuses_a_certificate_nobody_vouches_for()
    {
        var server = await MariaDbServer.StartWithTlsAsync();
        await using var database = await server.CreateDatabaseAsync();

        await using var encrypted = XentralAccess.ToServer(database.ConnectionStringWith(settings => settings.SslMode = MySqlSslMode.Required));
        Assert.Contains("encrypted connection", (await encrypted.ProbeAsync())[0].En, StringComparison.Ordinal);

        await using var verified = XentralAccess.ToServer(database.ConnectionStringWith(settings => settings.SslMode = MySqlSslMode.VerifyFull));
        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(verified.ProbeAsync);
        Assert.Contains("certificate", failure.Problem.En, StringComparison.Ordinal);
        Assert.False(failure.IsTransient);
    }
}
