using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.Amazon.Tests.Simulator;

/// <summary>Speaks to the simulator without the client of this project, so that a rule of Amazon's is not hidden by its good manners.</summary>
internal sealed class RawClient(AmazonSimulator simulator, SimulatedCredentials credentials) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });

    /// <summary>The token of the last login.</summary>
    public string AccessToken { get; private set; } = "";

    public async Task LogInAsync()
    {
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "refresh_token"),
            new("client_id", credentials.ClientId),
            new("client_secret", credentials.ClientSecret),
            new("refresh_token", credentials.RefreshToken),
        ]);
        var answer = await http.PostAsync(simulator.TokenEndpoint, form);
        AccessToken = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    public async Task<(int Status, JsonElement Body)> GetAsync(string pathAndQuery, string? token = null)
        => await SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(simulator.Endpoint, pathAndQuery)), token);

    public async Task<(int Status, JsonElement Body)> PostAsync(string path, object body, string? token = null)
        => await SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(simulator.Endpoint, path)) { Content = JsonContent.Create(body) }, token);

    /// <summary>A restricted token for one resource.</summary>
    public async Task<string> RestrictAsync(string path)
    {
        var (_, body) = await PostAsync("/tokens/2021-03-01/restrictedDataToken", new { restrictedResources = new[] { new { method = "GET", path } } });
        return body.GetProperty("restrictedDataToken").GetString()!;
    }

    /// <summary>Fetches from a pre-signed address, without any header of Amazon's unless one is asked for.</summary>
    public async Task<(int Status, byte[] Body, string ContentType)> DownloadAsync(string url, string? header = null)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, url);
        if (header is not null)
        {
            message.Headers.TryAddWithoutValidation(header, AccessToken);
        }

        using var answer = await http.SendAsync(message);
        return ((int)answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(), answer.Content.Headers.GetValues("Content-Type").Single());
    }

    public void Dispose() => http.Dispose();

    private async Task<(int Status, JsonElement Body)> SendAsync(HttpRequestMessage message, string? token)
    {
        message.Headers.TryAddWithoutValidation("x-amz-access-token", token ?? AccessToken);
        using (message)
        {
            using var answer = await http.SendAsync(message);
            return ((int)answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
        }
    }
}
