using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>The fingerprint of the server's own certificate. It proves the server better than any authority; self-made ones have no other proof.</summary>
internal sealed class CertificatePin
{
    private readonly byte[] fingerprint;

    private CertificatePin(byte[] fingerprint) => this.fingerprint = fingerprint;

    /// <param name="text">64 hexadecimal digits, with or without colons, as <c>openssl x509 -fingerprint -sha256</c> prints them.</param>
    /// <returns><see langword="null"/> when it is no fingerprint.</returns>
    public static CertificatePin? Parse(string text)
    {
        var digits = text[(text.LastIndexOf('=') + 1)..].Replace(":", "", StringComparison.Ordinal).Trim();
        return digits.Length == SHA256.HashSizeInBytes * 2 && digits.All(char.IsAsciiHexDigit) ? new(Convert.FromHexString(digits)) : null;
    }

    /// <summary>As the driver asks it. What authorities say of the certificate does not matter.</summary>
    public bool Accepts(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
        => certificate is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(certificate.GetRawCertData()), fingerprint);
}
