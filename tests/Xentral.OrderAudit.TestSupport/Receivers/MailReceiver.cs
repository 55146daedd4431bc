using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using MimeKit;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Xentral.OrderAudit.TestSupport.Receivers;

/// <summary>A real mail server on the loopback that keeps what it is sent.</summary>
public sealed class MailReceiver : IAsyncDisposable
{
    public const string User = "order-audit";
    public const string Password = "Kennwort-1";

    private readonly SmtpServer.SmtpServer server;
    private readonly CancellationTokenSource stopping = new();
    private readonly Task running;
    private readonly ConcurrentQueue<MimeMessage> messages = [];
    private int refusals;

    /// <param name="certificate">Offers STARTTLS with it, or TLS from the first byte; without one, no encryption.</param>
    /// <param name="requiresLogin">Nobody may send without <see cref="User"/> and <see cref="Password"/>.</param>
    /// <param name="temporaryRefusals">So many messages are refused for now before one is taken.</param>
    public MailReceiver(X509Certificate2? certificate = null, bool isSecureFromTheStart = false, bool requiresLogin = false, int temporaryRefusals = 0)
    {
        refusals = temporaryRefusals;
        Port = LoopbackPort.Free();
        var options = new SmtpServerOptionsBuilder()
            .ServerName("localhost")
            .Endpoint(endpoint =>
            {
                endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port))
                    .IsSecure(isSecureFromTheStart)
                    .AuthenticationRequired(requiresLogin)
                    .AllowUnsecureAuthentication(certificate is null);
                if (certificate is not null)
                {
                    endpoint.Certificate(certificate);
                }
            })
            .Build();
        var services = new SmtpServer.ComponentModel.ServiceProvider();
        services.Add(new Store(this));
        services.Add(new Filter());
        services.Add(new Login());
        server = new(options, services);
        running = server.StartAsync(stopping.Token);
    }

    public int Port { get; }

    public IReadOnlyList<MimeMessage> Messages => [.. messages];

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        server.Shutdown();
        try
        {
            await running;
        }
        catch (OperationCanceledException)
        {
            // As asked.
        }

        stopping.Dispose();
    }

    private sealed class Store(MailReceiver receiver) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(
            ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            if (Interlocked.Decrement(ref receiver.refusals) >= 0)
            {
                return new SmtpResponse((SmtpReplyCode)451, "try again later");
            }

            using var content = new MemoryStream(buffer.ToArray());
            receiver.messages.Enqueue(await MimeMessage.LoadAsync(content, cancellationToken));
            return SmtpResponse.Ok;
        }
    }

    /// <summary>Knows nobody called "nobody".</summary>
    private sealed class Filter : MailboxFilter
    {
        public override Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken)
            => Task.FromResult(to.User != "nobody");
    }

    private sealed class Login : UserAuthenticator
    {
        public override Task<bool> AuthenticateAsync(ISessionContext context, string user, string password, CancellationToken cancellationToken)
            => Task.FromResult(user == User && password == Password);
    }
}
