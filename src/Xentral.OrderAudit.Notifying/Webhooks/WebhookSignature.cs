using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Xentral.OrderAudit.Notifying.Webhooks;

/// <summary>
/// Proves who sent a request and that nobody changed it, by the convention of standardwebhooks.com: <c>v1,</c> and the Base64 of
/// HMAC-SHA256 over <c>id.timestamp.body</c>. Libraries in most languages check it.
/// </summary>
internal static class WebhookSignature
{
    private const string Base64Prefix = "whsec_";

    /// <param name="secret">As given; after <c>whsec_</c> it is Base64.</param>
    /// <param name="timestamp">Seconds since 1970.</param>
    public static string Of(string secret, string id, long timestamp, ReadOnlySpan<byte> body)
    {
        byte[] head = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}."));
        return $"v1,{Convert.ToBase64String(HMACSHA256.HashData(KeyOf(secret), (byte[])[.. head, .. body]))}";
    }

    private static byte[] KeyOf(string secret)
    {
        if (secret.StartsWith(Base64Prefix, StringComparison.Ordinal))
        {
            var text = secret[Base64Prefix.Length..];
            var key = new byte[text.Length];
            if (Convert.TryFromBase64String(text, key, out var length))
            {
                return key[..length];
            }
        }

        return Encoding.UTF8.GetBytes(secret);
    }
}
