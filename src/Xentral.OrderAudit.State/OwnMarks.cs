using System.Text;

namespace Xentral.OrderAudit.State;

/// <summary>By what each kind of file this program leaves in its state folder is recognised. Names prove nothing.</summary>
public static class OwnMarks
{
    /// <summary>Enough of a file to tell: the schema of a database of the first version lies in its first pages.</summary>
    public const int HeadSize = 64 * 1024;

    private const int ApplicationIdAt = 68;

    /// <summary>"XOAH" in the head of a history database; SQLite calls it the application id.</summary>
    public const int HistoryId = 0x584F4148;

    public static ReadOnlySpan<byte> Journal => "XOAJ"u8;

    public static ReadOnlySpan<byte> Result => "XOAR"u8;

    public static ReadOnlySpan<byte> Snapshot => "XOAS"u8;

    public static ReadOnlySpan<byte> Budget => "XOAB1 "u8;

    public static ReadOnlySpan<byte> Lock => "XOAL1\n"u8;

    public static ReadOnlySpan<byte> Log => "{\"at\":\""u8;

    private static ReadOnlySpan<byte> Database => "SQLite format 3\0"u8;

    private static ReadOnlySpan<byte> RollbackJournal => [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7];

    public static bool IsJournal(ReadOnlySpan<byte> head) => head.StartsWith(Journal);

    public static bool IsResult(ReadOnlySpan<byte> head) => head.StartsWith(Result);

    public static bool IsLog(ReadOnlySpan<byte> head) => head.StartsWith(Log);

    /// <summary>An empty one was left by the first version; nothing is lost with it.</summary>
    public static bool IsLock(ReadOnlySpan<byte> head) => head.IsEmpty || head.SequenceEqual(Lock);

    /// <summary>With or without the mark, which the first version did not write. An empty one holds nothing of anybody: a purge was broken off.</summary>
    public static bool IsBudget(ReadOnlySpan<byte> head)
        => head.IsEmpty || head.StartsWith(Budget) || (head.Length < 200 && Encoding.UTF8.GetString(head).Split(' ') is [_, _, [.., 'Z'], [.., 'Z']]);

    public static bool IsDatabase(ReadOnlySpan<byte> head) => head.StartsWith(Database);

    /// <summary>A database of the first version has no id, but tables nobody else makes.</summary>
    public static bool IsHistory(ReadOnlySpan<byte> head) => IsDatabase(head)
        && head.Length > ApplicationIdAt + sizeof(int)
        && (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(head[ApplicationIdAt..]) == HistoryId || head.IndexOf("judgements_of_run"u8) >= 0);

    public static bool IsHistoryJournal(ReadOnlySpan<byte> head) => head.IsEmpty || head.StartsWith(RollbackJournal);
}
