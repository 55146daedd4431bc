using System.Text;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Journal;

/// <summary>Journal entries as bytes.</summary>
internal static class EntryCodec
{
    private const long Never = -1;
    private const byte OpeningKind = 1;
    private const byte PageKind = 2;
    private const byte CompletionKind = 3;
    private const byte NoteKind = 4;

    public static ReadOnlySpan<byte> Write(JournalEntry entry, MemoryStream buffer)
    {
        buffer.SetLength(0);
        using var writer = new BinaryWriter(buffer, Encoding.UTF8, leaveOpen: true);
        switch (entry)
        {
            case JournalEntry.Opening opening:
                writer.Write(OpeningKind);
                WriteWindow(writer, opening.Window);
                break;
            case JournalEntry.Page page:
                writer.Write(PageKind);
                WritePage(writer, page.Fetched);
                break;
            case JournalEntry.Completion completion:
                writer.Write(CompletionKind);
                writer.Write(completion.At.UtcTicks);
                break;
            case JournalEntry.Note note:
                writer.Write(NoteKind);
                writer.Write(note.Key);
                writer.Write(note.Text);
                break;
        }

        writer.Flush();
        return buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
    }

    /// <exception cref="InvalidDataException">Not written by this version.</exception>
    public static JournalEntry Read(byte[] record)
    {
        using var reader = new BinaryReader(new MemoryStream(record, writable: false), Encoding.UTF8);
        try
        {
            return reader.ReadByte() switch
            {
                OpeningKind => new JournalEntry.Opening(ReadWindow(reader)),
                PageKind => new JournalEntry.Page(ReadPage(reader)),
                CompletionKind => new JournalEntry.Completion(ReadTime(reader)),
                NoteKind => new JournalEntry.Note(reader.ReadString(), reader.ReadString()),
                _ => throw new InvalidDataException(),
            };
        }
        catch (Exception exception) when (exception is EndOfStreamException or ArgumentException or FormatException)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    private static void WriteWindow(BinaryWriter writer, AuditWindow window)
    {
        writer.Write(window.Since.UtcTicks);
        writer.Write(window.Until.UtcTicks);
        writer.Write(window.ObtainableSince?.UtcTicks ?? Never);
        writer.Write(window.IsOpenEnded);
        writer.Write(window.IsByUpdate);
        writer.Write(window.MarketplaceIds.Count);
        foreach (var id in window.MarketplaceIds)
        {
            writer.Write(id);
        }
    }

    private static AuditWindow ReadWindow(BinaryReader reader)
    {
        var since = ReadTime(reader);
        var until = ReadTime(reader);
        var obtainable = ReadTimeOrNever(reader);
        var isOpenEnded = reader.ReadBoolean();
        var isByUpdate = reader.ReadBoolean();
        var marketplaceIds = Enumerable.Range(0, ReadCount(reader)).Select(_ => reader.ReadString()).ToList();
        return new(since, until, marketplaceIds, obtainable) { IsOpenEnded = isOpenEnded, IsByUpdate = isByUpdate };
    }

    private static void WritePage(BinaryWriter writer, FetchedPage page)
    {
        writer.Write(page.Leg);
        writer.Write(page.Query);
        writer.Write(page.ArrivedAt.UtcTicks);
        writer.Write(page.NextToken is not null);
        writer.Write(page.NextToken ?? "");
        writer.Write(page.Until?.UtcTicks ?? Never);
        writer.Write(page.Orders.Count);
        foreach (var order in page.Orders)
        {
            OrderCodec.Write(writer, order);
        }
    }

    private static FetchedPage ReadPage(BinaryReader reader)
    {
        var leg = reader.ReadString();
        var query = reader.ReadString();
        var arrivedAt = ReadTime(reader);
        var hasNext = reader.ReadBoolean();
        var token = reader.ReadString();
        var until = ReadTimeOrNever(reader);
        var orders = new AmazonOrder[ReadCount(reader)];
        for (var index = 0; index < orders.Length; index++)
        {
            orders[index] = OrderCodec.Read(reader);
        }

        return new(leg, query, arrivedAt, orders, hasNext ? token : null, until);
    }

    // Each entry takes a byte at least, so no count can be larger than what is left.
    private static int ReadCount(BinaryReader reader)
        => reader.ReadInt32() is >= 0 and var count && count <= reader.BaseStream.Length - reader.BaseStream.Position
            ? count
            : throw new InvalidDataException();

    private static DateTimeOffset? ReadTimeOrNever(BinaryReader reader) => reader.ReadInt64() is not Never and var ticks ? new(ticks, TimeSpan.Zero) : null;

    private static DateTimeOffset ReadTime(BinaryReader reader) => new(reader.ReadInt64(), TimeSpan.Zero);
}
