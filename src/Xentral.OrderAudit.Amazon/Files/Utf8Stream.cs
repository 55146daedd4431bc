using System.Text;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>Ends with an exception what is not UTF-8: read on, it would lose letters or whole orders. Leaves the inner stream open.</summary>
/// <param name="notUtf8">Takes the line, from 1.</param>
internal sealed class Utf8Stream(Stream inner, Func<int, Exception> notUtf8) : Stream
{
    private readonly Decoder decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
    private char[] letters = [];
    private int line = 1;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Look(buffer[..read]);
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Look(buffer.Span[..read]);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Look(ReadOnlySpan<byte> bytes)
    {
        if (letters.Length <= bytes.Length)
        {
            letters = new char[bytes.Length + 1];
        }

        try
        {
            decoder.GetChars(bytes, letters, flush: false);
            line += bytes.Count((byte)'\n');
        }
        catch (DecoderFallbackException wrong)
        {
            throw notUtf8(line + bytes[..Math.Clamp(wrong.Index, 0, bytes.Length)].Count((byte)'\n'));
        }
    }
}
