using System.Text;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>
/// Everything the program says goes through here, so no buyer, file name or configuration can move the cursor, colour the screen or set its title:
/// escapes become visible. What draws on a terminal on purpose writes to <see cref="Unchecked"/>, and checks the texts itself.
/// </summary>
internal sealed class SafeWriter : TextWriter
{
    private SafeWriter(TextWriter inner)
        : base(inner.FormatProvider)
    {
        Unchecked = Synchronized(inner);
        CoreNewLine = inner.NewLine.ToCharArray();
    }

    public TextWriter Unchecked { get; }

    public override Encoding Encoding => Unchecked.Encoding;

    public static SafeWriter Over(TextWriter writer) => writer as SafeWriter ?? new(writer);

    public override void Write(char value) => Unchecked.Write(char.IsSurrogate(value) || value == '\r' ? value : SafeText.OfLines($"{value}")[0]);

    public override void Write(string? value) => Unchecked.Write(value is null ? null : SafeText.OfLines(value));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void WriteLine() => Unchecked.WriteLine();

    public override void WriteLine(string? value) => Unchecked.WriteLine(value is null ? null : SafeText.OfLines(value));

    public override void WriteLine(ReadOnlySpan<char> buffer) => WriteLine(buffer.ToString());

    public override void Flush() => Unchecked.Flush();
}
