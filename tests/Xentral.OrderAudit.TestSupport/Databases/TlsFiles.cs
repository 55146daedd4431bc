using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Xentral.OrderAudit.TestSupport.Databases;

/// <summary>A self-signed certificate for a test server.</summary>
internal static class TlsFiles
{
    /// <returns>The arguments that make the server use it.</returns>
    public static async Task<IReadOnlyList<string>> WriteAsync(string folder)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));

        var certificateFile = Path.Combine(folder, "certificate.pem");
        var keyFile = Path.Combine(folder, "key.pem");
        await File.WriteAllTextAsync(certificateFile, certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(keyFile, key.ExportRSAPrivateKeyPem());

        return [$"--ssl-cert={certificateFile}", $"--ssl-key={keyFile}"];
    }
}
