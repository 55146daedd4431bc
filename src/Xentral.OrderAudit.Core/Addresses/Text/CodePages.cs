using System.Text;

namespace Xentral.OrderAudit.Core.Addresses.Text;

/// <summary>The character sets in which shops, tables and old tills write addresses.</summary>
internal static class CodePages
{
    private const int WindowsCentral = 1250;
    private const int WindowsWestern = 1252;
    private const int Dos = 437;
    private const int DosWestern = 850;
    private const int DosCentral = 852;
    private const int Macintosh = 10000;
    private const int Latin1 = 28591;
    private const int Latin2 = 28592;
    private const int Latin9 = 28605;

    /// <summary>In which a text may have been written.</summary>
    public static IReadOnlyList<Encoding> Writing { get; } =
    [
        Encoding.UTF8,
        .. new[] { WindowsWestern, DosWestern, Dos, Macintosh, Latin9, WindowsCentral, DosCentral, Latin2 }.Select(Find),

        // Cyrillic, Greek, Turkish, Baltic; the seven-bit sets of Germany, Sweden and Norway.
        .. new[] { 1251, 1253, 1254, 1257, 20106, 20107, 20108 }.Select(Find),
    ];

    /// <summary>In which it may have been read.</summary>
    public static IReadOnlyList<Encoding> Reading { get; } =
        [.. new[] { WindowsWestern, Latin1, DosWestern, Dos, Macintosh, Latin9, WindowsCentral }.Select(Find)];

    public static Encoding Western { get; } = Find(WindowsWestern);

    // Latin-1 and UTF-8 come with the runtime, the rest with its code page provider; registering it would change what others get.
    private static Encoding Find(int codePage) => codePage == Latin1 ? Encoding.Latin1 : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
}
