using System.Buffers;

namespace Xentral.OrderAudit.Amazon.Transport;

/// <summary>Holds one answer's bytes in a rented buffer that grows as needed, up to a limit.</summary>
/// <param name="limit">Bytes.</param>
/// <param name="announced">What the sender says it will be, in bytes; saves growing, and is not relied on.</param>
internal sealed class PooledBody(int limit, long? announced = null) : IDisposable
{
    // A page of 100 orders is 100 to 300 KB.
    private const int FirstSize = 256 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(announced + 1 ?? 0, Math.Min(FirstSize, limit), limit));
    private int length;

    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    /// <summary>Reads to the end. Returns <see langword="false"/> when there is more than the limit.</summary>
    /// <param name="onProgress">Told whenever something has come.</param>
    public async ValueTask<bool> FillAsync(Stream stream, Action? onProgress, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (length == buffer.Length)
            {
                Grow();
            }

            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += read;
            onProgress?.Invoke();
            if (read == 0 || length > limit)
            {
                return length <= limit;
            }
        }
    }

    public void Dispose()
    {
        // Addresses of buyers must not lie around in a pool.
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        buffer = [];
        length = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        buffer = larger;
    }
}
