using System.Net;
using System.Net.Sockets;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Database.Tests.Support;

namespace Xentral.OrderAudit.Database.Tests.Connections;

/// <summary>Something else answers at the port, or a server that means harm: whatever it says, the end is a sentence.</summary>
public sealed class BrokenHandshakeTests
{
    // Packet length, number 0, protocol 10, "8.0.36", thread, salt, capabilities, charset, status, more salt, plugin name.
    private static readonly byte[] Greeting =
    [
        0x4A, 0, 0, 0, 0x0A, .. "8.0.36\0"u8, 8, 0, 0, 0, .. "12345678\0"u8, 0xFF, 0xF7, 0x21, 2, 0, 0xFF, 0xC1, 21, .. new byte[10],
        .. "123456789012\0"u8, .. "caching_sha2_password\0"u8,
    ];

    [Theory]
    [InlineData(200)]
    public async Task Any_greeting_ends_in_words(int greetings)
    {
        var random = new Random(14);
        for (var number = 0; number < greetings; number++)
        {
            await AssertToldAsync(Spoil(random, number));
        }
    }

    private static byte[] Spoil(Random random, int number)
    {
        if (number % 4 == 0)
        {
            var noise = new byte[random.Next(0, 300)];
            random.NextBytes(noise);
            return noise;
        }

        var greeting = Greeting.ToArray();
        for (var flips = random.Next(1, 6); flips > 0; flips--)
        {
            greeting[random.Next(greeting.Length)] = (byte)random.Next(256);
        }

        return greeting[..random.Next(greeting.Length / 2, greeting.Length + 1)];
    }

    private static async Task AssertToldAsync(byte[] greeting)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync();
            var stream = client.GetStream();
            await stream.WriteAsync(greeting);
            client.Client.Shutdown(SocketShutdown.Send);
        });

        await using var xentral = XentralAccess.ToServer(
            $"Server=127.0.0.1;Port={((IPEndPoint)listener.LocalEndpoint).Port};Database=x;User ID=x;Password=very-secret;Connection Timeout=3;SslMode=None");
        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(xentral.ProbeAsync);

        await answering;
        Assert.DoesNotContain("very-secret", failure.ToString(), StringComparison.Ordinal);
    }
}
