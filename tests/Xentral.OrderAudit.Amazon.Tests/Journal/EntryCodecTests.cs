using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.Journal;

/// <summary>
/// A record that opens under the key may still be another version's, or be what a fault of an earlier version wrote: it is read, or refused in the one
/// way its reader looks for.
/// </summary>
public sealed class EntryCodecTests
{
    private const int Mutations = 20_000;

    private static readonly DateTimeOffset Noon = new(2023, 8, 4, 12, 0, 0, TimeSpan.Zero);

    private static readonly JournalEntry[] Entries =
    [
        new JournalEntry.Opening(new(Noon.AddDays(-1), Noon, ["A1PA6795UKMFR9"], Noon.AddHours(-3)) { IsOpenEnded = true }),
        new JournalEntry.Page(new("leg", "/orders?x=1", Noon, [Order(1), Order(2)], "token", Noon)),
        new JournalEntry.Note("key", "text"),
        new JournalEntry.Completion(Noon),
    ];

    [Fact]
    public void Whatever_stands_in_a_record_it_is_an_entry_or_invalid_data()
    {
        var (read, refused) = (0, 0);
        for (var seed = 0; seed < Mutations; seed++)
        {
            var random = new Random(seed);
            var record = EntryCodec.Write(Entries[seed % Entries.Length], new MemoryStream()).ToArray();
            for (var wounds = random.Next(1, 4); wounds > 0; wounds--)
            {
                record[random.Next(record.Length)] = (byte)random.Next(256);
            }

            try
            {
                Assert.NotNull(EntryCodec.Read(random.Next(4) == 0 ? record[..random.Next(record.Length)] : record));
                read++;
            }
            catch (InvalidDataException)
            {
                refused++;
            }
        }

        // Neither refuses everything nor takes everything.
        Assert.InRange((double)read / Mutations, 0.05, 0.95);
        Assert.Equal(Mutations, read + refused);
    }

    private static AmazonOrder Order(int number) => new()
    {
        Number = new($"302-1234567-000000{number}"),
        PurchasedAt = Noon,
        ShipBy = Noon.AddDays(1),
        DeliveryAddress = new PostalAddress { Name = "Änne Grünspecht", Street = "Lindenstraße 5", PostalCode = "01067", City = "Dresden", Country = "DE" },
    };
}
