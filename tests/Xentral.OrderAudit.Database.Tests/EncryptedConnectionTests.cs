using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
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

    [Fact]
    public async Task A_certificate_nobody_vouches_for_is_known_by_its_fingerprint_and_no_other_is_taken()
    {
        var server = await MariaDbServer.StartWithTlsAsync();
        await using var database = await server.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        await using var command = new MySqlCommand("SELECT @@ssl_cert", connection);
        using var certificate = X509Certificate2.CreateFromPem(await File.ReadAllTextAsync((string)(await command.ExecuteScalarAsync())!));
        var fingerprint = Convert.ToHexString(SHA256.HashData(certificate.RawData));

        await using var known = XentralAccess.With(new("ConnectionString", database.ConnectionString), new("ServerCertificate", fingerprint));
        Assert.Contains("this server's own certificate", (await known.ProbeAsync())[0].En, StringComparison.Ordinal);

        await using var other = XentralAccess.With(new("ConnectionString", database.ConnectionString), new("ServerCertificate", new string('0', 64)));
        Assert.Contains("certificate", (await Assert.ThrowsAsync<SourceUnavailableException>(other.ProbeAsync)).Problem.En, StringComparison.Ordinal);
    }
}
