using System.Net;

namespace Xentral.OrderAudit.Notifying;

internal static class Hosts
{
    /// <summary>What is sent there stays on this computer.</summary>
    public static bool IsThisComputer(string host)
        => host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
