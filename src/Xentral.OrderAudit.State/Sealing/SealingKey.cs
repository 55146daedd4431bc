using System.Security.Cryptography;
using System.Text;

namespace Xentral.OrderAudit.State.Sealing;

/// <summary>Where the key of a sealed file comes from: each file has a salt of its own, so no two are sealed with the same key.</summary>
public sealed class SealingKey
{
    private const int Size = 32;

    // https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
    private const int Iterations = 600_000;

    private readonly Func<byte[], byte[]> derive;

    private SealingKey(Func<byte[], byte[]> derive) => this.derive = derive;

    /// <summary>From a key that is as good as random (RFC 5869).</summary>
    /// <param name="purpose">Keeps what is sealed for one purpose from being opened for another.</param>
    public static SealingKey FromKey(byte[] key, string purpose)
        => new(salt => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Size, salt, Encoding.UTF8.GetBytes($"order-audit {purpose}")));

    /// <summary>From what people can remember, slowly on purpose.</summary>
    public static SealingKey FromPassword(string password)
        => new(salt => Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, Iterations, HashAlgorithmName.SHA256, Size));

    internal SealedBox BoxFor(ReadOnlySpan<byte> salt) => new(derive(salt.ToArray()));
}
