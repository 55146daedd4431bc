namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>
/// Reads lines of bytes without knowing their charset: in every one that Amazon uses, tab and line end are the same bytes and part of no other character.
/// Lines end with LF or CR LF; with CR alone only where no LF is in sight. A stray CR within a line is part of it.
/// </summary>
internal sealed class OrderReportLines(Stream stream)
{
    // The longest real rows, with a gift message and a customisation address, have some kilobytes.
    private const int LongestLine = 1024 * 1024;

    // No row of column names is as long.
    private const int FarEnough = 512 * 1024;

    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private byte terminator;
    private bool isAtEnd;

    /// <summary>The number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    /// <param name="line">Valid until the next call; without its end and, on the first line, without a byte order mark.</param>
    /// <exception cref="InvalidDataException">The line is longer than any row can be.</exception>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        while (true)
        {
            var rest = buffer.AsSpan(start, end - start);
            var length = terminator == 0 ? FirstEnd(rest) : rest.IndexOf(terminator);
            if (length < 0 && !isAtEnd)
            {
                Fill();
                continue;
            }

            line = length < 0 ? rest : rest[..length];
            start += length < 0 ? rest.Length : length + 1;
            if (length < 0 && line.Length == 0)
            {
                return false;
            }

            Number++;
            line = line.TrimEnd((byte)'\r');
            line = Number == 1 && line.StartsWith("\uFEFF"u8) ? line[3..] : line;
            return true;
        }
    }

    private int FirstEnd(ReadOnlySpan<byte> rest)
    {
        var length = rest.IndexOf((byte)'\n');
        if (length >= 0)
        {
            terminator = (byte)'\n';
            return length;
        }

        // Until then it may be the one stray CR of a file that ends its lines otherwise.
        if (!isAtEnd && rest.Length < FarEnough)
        {
            return -1;
        }

        length = rest.IndexOf((byte)'\r');
        terminator = length < 0 ? terminator : (byte)'\r';
        return length;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            if (buffer.Length >= LongestLine)
            {
                throw new InvalidDataException($"Line {Number + 1} is longer than {LongestLine} bytes.");
            }

            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer.AsSpan(end));
        end += read;
        isAtEnd = read == 0;
    }
}
