namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>A line that is kept while the next one is looked at. Used again and again, so that no line costs memory of its own.</summary>
internal sealed class LineBuffer
{
    private byte[] bytes = new byte[1024];
    private int length;

    /// <summary>Where it begins in the document, from 1.</summary>
    public int Number { get; private set; }

    public ReadOnlySpan<byte> Text => bytes.AsSpan(0, length);

    public Span<byte> Writable => bytes.AsSpan(0, length);

    public void Set(ReadOnlySpan<byte> text, int number)
    {
        (Number, length) = (number, 0);
        Append(text);
    }

    public void Append(ReadOnlySpan<byte> text)
    {
        if (length + text.Length > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + text.Length));
        }

        text.CopyTo(bytes.AsSpan(length));
        length += text.Length;
    }

    public void Cut(int at) => length = at;
}
