using System.Net;
using System.Net.Sockets;

namespace Xentral.OrderAudit.TestSupport;

/// <summary>Ports for servers that have to be told theirs.</summary>
internal static class LoopbackPort
{
    // Below those that systems give to whoever asks for any, so that nobody is given it before the server takes it.
    private const int Lowest = 15_000;
    private const int Highest = 32_000;

    /// <summary>One that is free at this moment.</summary>
    public static int Free()
    {
        while (true)
        {
            var port = Random.Shared.Next(Lowest, Highest);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody's; the next.
            }
        }
    }
}
