using System.Security.Cryptography;
using System.Text;
using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.State.Sealing;

namespace Xentral.OrderAudit.History.Storage;

/// <summary>Keeps the history silent to anybody without the key: orders go by a keyed hash, their numbers are sealed.</summary>
internal sealed class HistoryKeys(byte[] key)
{
    private const int HashSize = 16;
    private const int FingerprintSize = 8;

    private readonly byte[] naming = Derive(key, "names");
    private readonly byte[] sealing = Derive(key, "numbers");

    /// <summary>Another one in the file means that it was written with another key.</summary>
    public byte[] Check { get; } = Derive(key, "check")[..HashSize];

    /// <summary>The same order always has the same name.</summary>
    public byte[] NameOf(OrderNumber number) => Hash($"order\n{number.Value}").AsSpan(0, HashSize).ToArray();

    public byte[] Seal(OrderNumber number)
    {
        using var box = new SealedBox(sealing);
        return box.Close(Encoding.UTF8.GetBytes(number.Value), NameOf(number));
    }

    /// <exception cref="CryptographicException">The box does not belong to this order.</exception>
    public OrderNumber Open(byte[] sealedNumber, byte[] name)
    {
        using var box = new SealedBox(sealing);
        return new(Encoding.UTF8.GetString(box.Open(sealedNumber, name) ?? throw new CryptographicException("A sealed number is not what was written.")));
    }

    /// <summary>Changes when one of the addresses does, and says nothing else of them.</summary>
    public string FingerprintOf(AuditedOrder order) => Convert.ToHexStringLower(
        Hash($"addresses\n{AddressFingerprint.Of(order.Number, order.AmazonAddress, order.ErpAddress)}").AsSpan(0, FingerprintSize));

    private byte[] Hash(string text) => HMACSHA256.HashData(naming, Encoding.UTF8.GetBytes(text));

    private static byte[] Derive(byte[] key, string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: Encoding.UTF8.GetBytes(purpose));
}
