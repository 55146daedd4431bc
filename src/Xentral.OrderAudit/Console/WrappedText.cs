namespace Xentral.OrderAudit.Console;

/// <summary>Breaks text at blanks. A word that is longer than a line, a path above all, stays in one piece: it is there to be copied.</summary>
internal static class WrappedText
{
    public const int Narrowest = 20;

    public static List<string> Lines(string text, int width)
    {
        List<string> lines = [""];
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length + 1 > width)
            {
                lines.Add("");
            }

            lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }

        return lines;
    }
}
