using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>Breaks text at blanks. A word that is longer than a line, a path above all, stays in one piece: it is there to be copied.</summary>
internal static class WrappedText
{
    private const int Narrowest = 20;

    /// <param name="width">Columns of a line; <see langword="null"/> for a pipe, which has no width.</param>
    public static List<string> Lines(string text, int? width)
    {
        if (width is not { } columns)
        {
            return [text];
        }

        List<string> lines = [""];
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length + 1 > Math.Max(Narrowest, columns))
            {
                lines.Add("");
            }

            lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }

        return lines;
    }

    /// <summary>Writes <paramref name="text"/> after <paramref name="label"/>; further lines begin where the text did.</summary>
    public static void Write(TextWriter output, int? width, string text, string label = "")
    {
        var lines = Lines(SafeText.Of(text), width - label.Length);
        output.WriteLine(label + lines[0]);
        lines.Skip(1).ToList().ForEach(line => output.WriteLine(new string(' ', label.Length) + line));
    }
}
