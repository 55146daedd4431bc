using System.Net;

namespace Xentral.OrderAudit.Amazon.Transport;

/// <summary>The system's proxy, except on the way to this computer: <c>HTTP_PROXY</c> says nothing about that, and a proxy elsewhere cannot reach it.</summary>
internal sealed class ProxyForOthers(IWebProxy system) : IWebProxy
{
    public ICredentials? Credentials
    {
        get => system.Credentials;
        set => system.Credentials = value;
    }

    public Uri? GetProxy(Uri destination) => system.GetProxy(destination);

    public bool IsBypassed(Uri host) => host.IsLoopback || system.IsBypassed(host);
}
