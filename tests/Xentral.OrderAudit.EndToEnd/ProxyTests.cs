using System.Net;
using System.Net.Sockets;
using System.Text;
using Xentral.OrderAudit.EndToEnd.Support;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>The way out is the one the environment names.</summary>
public sealed class ProxyTests
{
    [Theory]
    [InlineData("HTTPS_PROXY")]
    [InlineData("https_proxy")]
    public async Task Amazon_is_asked_through_the_proxy_of_the_environment(string variable)
    {
        using var proxy = new TcpListener(IPAddress.Loopback, 0);
        proxy.Start();
        var asked = FirstLineAsync(proxy);
        using var workplace = new Workplace();
        workplace.Write("xentral.csv", "id;internet;status;datum;name;strasse;plz;ort;land;abweichendelieferadresse;liefername;lieferstrasse;lieferplz;lieferort;lieferland\n");
        workplace
            .With("Amazon:MarketplaceIds", "DE").With("Amazon:ClientId", "a").With("Amazon:ClientSecret", "b").With("Amazon:RefreshToken", "c")
            .With("Xentral:Source", "csv").With("Xentral:CsvFile", workplace.PathOf("xentral.csv"));
        workplace.Environment[variable] = $"http://127.0.0.1:{((IPEndPoint)proxy.LocalEndpoint).Port}";

        using var process = Executable.Start(workplace, "check");
        var line = await asked;
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("CONNECT api.amazon.com:443 HTTP/1.1", line);
    }

    private static async Task<string?> FirstLineAsync(TcpListener proxy)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var client = await proxy.AcceptTcpClientAsync(patience.Token);
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        return await reader.ReadLineAsync(patience.Token);
    }
}
