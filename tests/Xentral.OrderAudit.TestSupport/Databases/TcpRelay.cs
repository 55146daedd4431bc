using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Xentral.OrderAudit.TestSupport.Databases;

/// <summary>Stands between a client and a server on loopback, so that a test can cut the line.</summary>
public sealed class TcpRelay : IAsyncDisposable
{
    private readonly string host;
    private readonly int port;
    private readonly ConcurrentBag<Socket> lines = [];
    private readonly CancellationTokenSource stopping = new();
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task accepting;

    public TcpRelay(string host, int port)
    {
        this.host = host;
        this.port = port;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How many connections were made through the relay.</summary>
    public int Connections { get; private set; }

    /// <summary>While set, new connections are closed at once.</summary>
    public bool RefusesConnections { get; set; }

    /// <summary>Breaks all open connections.</summary>
    public void Cut()
    {
        while (lines.TryTake(out var line))
        {
            line.Close(0);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Stop();
        Cut();
        await accepting;
        listener.Dispose();
        stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptSocketAsync(stopping.Token);
                Connections++;
                if (RefusesConnections)
                {
                    client.Close(0);
                    continue;
                }

                var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await server.ConnectAsync(host, port, stopping.Token);
                lines.Add(client);
                lines.Add(server);
                _ = PumpAsync(client, server);
                _ = PumpAsync(server, client);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The test is over; a listener that was stopped a moment ago says "not listening".
        }
    }

    private static async Task PumpAsync(Socket from, Socket to)
    {
        try
        {
            await using var source = new NetworkStream(from);
            await using var target = new NetworkStream(to);
            await source.CopyToAsync(target);
        }
        catch (Exception end) when (end is IOException or ObjectDisposedException)
        {
            // The line was cut.
        }

        from.Close();
        to.Close();
    }
}
