using System.Net.Sockets;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>Finds out why a server cannot be reached.</summary>
internal static class TcpReach
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <exception cref="SocketException">The name is unknown, nothing listens, or nobody answers; the code says which.</exception>
    public static async Task CheckAsync(string host, int port, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);

        try
        {
            await socket.ConnectAsync(host, port, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SocketException((int)SocketError.TimedOut);
        }
    }
}
