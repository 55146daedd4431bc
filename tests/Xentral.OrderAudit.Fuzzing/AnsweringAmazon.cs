using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Xentral.OrderAudit.Fuzzing;

/// <summary>Stands where Amazon stands: lets everybody in and gives the page it was told to give, then an empty one.</summary>
internal sealed class AnsweringAmazon : IDisposable
{
    public static readonly byte[] LastPage = "{\"orders\":[]}"u8.ToArray();

    private readonly HttpListener listener;

    public AnsweringAmazon() => (listener, Endpoint) = Listening();

    public string Endpoint { get; }

    /// <summary>The first page of every list.</summary>
    public byte[] Page { get; set; } = LastPage;

    /// <summary>The second page; <see langword="null"/> for a fault that does not pass.</summary>
    public byte[]? SecondPage { get; set; } = LastPage;

    public AnsweringAmazon Start()
    {
        _ = Task.Run(ServeAsync);
        return this;
    }

    public void Dispose() => listener.Close();

    // Somebody else may take a free port before it is used.
    private static (HttpListener Listener, string Endpoint) Listening()
    {
        for (var attempt = 0; ; attempt++)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var endpoint = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
            probe.Stop();
            var listener = new HttpListener { Prefixes = { endpoint } };
            try
            {
                listener.Start();
                return (listener, endpoint);
            }
            catch (HttpListenerException) when (attempt < 20)
            {
                listener.Close();
            }
        }
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                await AnswerAsync(await listener.GetContextAsync());
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // The client has gone, or the test has ended.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var (status, body) = context.Request switch
        {
            { HttpMethod: "POST", Url.AbsolutePath: "/auth/o2/token" } => (200, Encoding.ASCII.GetBytes("{\"access_token\":\"Atza|x\",\"token_type\":\"bearer\",\"expires_in\":3600}")),
            { Url.AbsolutePath: not "/orders/2026-01-01/orders" } => (404, "{\"errors\":[{\"code\":\"NotFound\",\"message\":\"\"}]}"u8.ToArray()),
            _ when context.Request.QueryString["paginationToken"] is null => (200, Page),
            _ => SecondPage is null ? (500, "{\"errors\":[{\"code\":\"InternalFailure\",\"message\":\"\"}]}"u8.ToArray()) : (200, SecondPage),
        };
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength64 = body.Length;
        await context.Response.OutputStream.WriteAsync(body);
        context.Response.Close();
    }
}
