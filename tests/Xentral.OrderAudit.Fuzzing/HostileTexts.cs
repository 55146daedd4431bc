namespace Xentral.OrderAudit.Fuzzing;

/// <summary>Fifty things a buyer, a file name or a neighbour may write where a name is due.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "\u001B[2J\u001B[H", "\u001B]0;owned\u0007", "\u001B]8;;http://x\u001B\\click\u001B]8;;\u001B\\", "\u001B[31mred\u001B[0m", "\u009B31m", "\u001BPq#0\u001B\\",
        "\u0007bell", "back\b\b\bspace", "over\rwrite", "line\nbreak", "tab\tstop", "form\ffeed", "vert\vical", "nul\0byte", "del\u007Fete", "\u0085next",
        "\u2028line", "\u2029paragraph", "\u202Egnp.exe", "\u2066isolate\u2069", "\u200Emark", "\u200Fmark", "\u061Cmark", "\uD83Dhalf", "half\uDE00", "\uFFFEnon", "\uFDD0non",
        "=1+1", "=cmd|'/c calc'!A1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
        "</t></is></c>", "&amp;&#0;", "_x0000_", "{amazon}", "{0}%s%n", "* | XOA102 | * | 2099-01-01 | x", "# comment", "[link](http://x)", "| a | b |", "`code`", "$(id)", "${x}", "../../etc/passwd",
    ];
}
