using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>
/// A checksum over many rows that does not depend on their order, because pages and batches come differently each time: the SHA-256 values
/// of the rows are added up (modulo 2^256), and the sum is hashed once more. Two audits with the same checksum saw the same data.
/// </summary>
internal sealed class ContentDigest
{
    private const byte Separator = 0x1F;
    private const int Words = SHA256.HashSizeInBytes / sizeof(ulong);

    private readonly ulong[] sum = new ulong[Words];
    private readonly ArrayBufferWriter<byte> text = new(initialCapacity: 1024);

    public int Rows { get; private set; }

    public string Sha256
    {
        get
        {
            var bytes = new byte[SHA256.HashSizeInBytes];
            for (var word = 0; word < Words; word++)
            {
                BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(word * sizeof(ulong)), sum[word]);
            }

            return Convert.ToHexStringLower(SHA256.HashData(bytes));
        }
    }

    public void Add(AmazonOrder order)
    {
        Begin(order.Number.Value);
        Append(order.PurchasedAt);
        Append(order.LastUpdatedAt);
        Append(order.ShipBy);
        Append(order.ShippedAt);
        Append(order.MarketplaceId, order.Fulfilment.ToString(), order.Status.ToString(), order.UnreadableBecause?.En ?? "");
        Append(order.DeliveryAddress);
        Count();
    }

    public void Add(ErpOrder row)
    {
        Begin(row.Number.Value);
        Append(row.Id.ToString(CultureInfo.InvariantCulture), row.DocumentNumber, row.Status, row.SplitFrom.ToString(CultureInfo.InvariantCulture));
        Append(row.OrderedOn?.ToString("O", CultureInfo.InvariantCulture) ?? "");
        Append(row.DeliveryAddress);
        Append(row.UnusedDeliveryAddress);
        Count();
    }

    private void Begin(string number)
    {
        text.ResetWrittenCount();
        Append(number);
    }

    private void Append(params ReadOnlySpan<string> values)
    {
        foreach (var value in values)
        {
            Encoding.UTF8.GetBytes(value, text);
            text.Write([Separator]);
        }
    }

    private void Append(DateTimeOffset? moment) => Append((moment?.UtcTicks ?? -1).ToString(CultureInfo.InvariantCulture));

    private void Append(PostalAddress? address)
    {
        if (address is null)
        {
            Append("-");
            return;
        }

        foreach (var line in address.Lines)
        {
            Append(line);
        }

        Append(address.PostalCode, address.City, address.District, address.State, address.Country, address.Phone, address.Email);
    }

    private void Count()
    {
        Rows++;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text.WrittenSpan, hash);
        var carry = 0UL;
        for (var word = 0; word < Words; word++)
        {
            var total = (UInt128)sum[word] + BinaryPrimitives.ReadUInt64LittleEndian(hash[(word * sizeof(ulong))..]) + carry;
            sum[word] = (ulong)total;
            carry = (ulong)(total >> 64);
        }
    }
}
