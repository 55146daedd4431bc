using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Polly;
using Polly.Retry;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Database.Rest;

/// <summary>Asks Xentral's REST interface, politely: waits when told to, tries passing faults again, and says in words why it gives up.</summary>
internal sealed class RestTransport : IDisposable
{
    /// <summary>Bytes of one answer; a page of a thousand orders has about three million.</summary>
    private const int LargestAnswer = 64 << 20;

    private const int MostRefusals = 20;

    private static readonly TimeSpan[] RetryDelays = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(20)];
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private readonly HttpClient client;
    private readonly TimeProvider time;
    private readonly ResiliencePipeline patience;
    private readonly ResiliencePipeline<HttpResponseMessage> politeness;

    public RestTransport(XentralOptions options, TimeProvider time, IAuditProgress progress)
    {
        this.time = time;
        patience = Patience.With(time, RetryDelays, progress.Retrying);
        politeness = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = new PredicateBuilder<HttpResponseMessage>().HandleResult(answer => answer.StatusCode == HttpStatusCode.TooManyRequests),
                MaxRetryAttempts = MostRefusals,
                DelayGenerator = refused => ValueTask.FromResult<TimeSpan?>(WaitOf(refused.Outcome.Result!)),
                OnRetry = refused =>
                {
                    progress.Retrying(RestFailures.TooManyRequests.Problem, refused.AttemptNumber + 1, refused.RetryDelay);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(100), MaxResponseContentBufferSize = LargestAnswer };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("order-audit", "1"));

        if (!Uri.TryCreate(options.Url.TrimEnd('/') + "/", UriKind.Absolute, out var url))
        {
            // Another source is in use; this one is never asked.
            return;
        }

        client.BaseAddress = url;
        if (options.UsesV1)
        {
            var key = new ConfiguredSecret("Xentral:ApiPassword", options.ApiPassword, options.ApiPasswordFile).Read();
            handler.Credentials = new CredentialCache { { url, "Digest", new NetworkCredential(options.ApiUser, key) } };
        }
        else
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", new ConfiguredSecret("Xentral:Token", options.Token, options.TokenFile).Read());
            client.DefaultRequestHeaders.Add("x-pagination", "cursor");
        }
    }

    /// <param name="address">Relative to <c>Xentral:Url</c>, escaped.</param>
    /// <param name="notFoundIsEmpty">The interface answers 404 when nothing matches; then <see langword="null"/> is returned.</param>
    /// <exception cref="SourceUnavailableException">Xentral refused, or a fault did not pass.</exception>
    public async Task<JsonDocument?> GetAsync(string address, bool notFoundIsEmpty, CancellationToken cancellationToken)
    {
        return await patience.ExecuteAsync(async token => await AskAsync(address, notFoundIsEmpty, token), cancellationToken);
    }

    public void Dispose() => client.Dispose();

    private async Task<JsonDocument?> AskAsync(string address, bool notFoundIsEmpty, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await politeness.ExecuteAsync(async token => await client.GetAsync(address, token), cancellationToken);
            return answer.IsSuccessStatusCode ? await ParsedAsync(answer, cancellationToken)
                : notFoundIsEmpty && answer.StatusCode == HttpStatusCode.NotFound && await SaysNothingMatchesAsync(answer, cancellationToken) ? null
                : throw RestFailures.Of(answer.StatusCode);
        }
        catch (HttpRequestException failure)
        {
            throw RestFailures.Of(failure);
        }
        catch (TaskCanceledException failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw RestFailures.TimedOut(failure);
        }
    }

    private static async Task<JsonDocument> ParsedAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            return JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(cancellationToken));
        }
        catch (JsonException failure)
        {
            throw RestFailures.NoJson(failure);
        }
    }

    // OpenXE: an empty list is "resource not found", code 7452; a wrong address has another code, or none.
    private static async Task<bool> SaysNothingMatchesAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            using var body = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(cancellationToken));

            return body.RootElement.TryGetProperty("error", out var error)
                && error.TryGetProperty("code", out var code)
                && code.TryGetInt32(out var number)
                && number == 7452;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private TimeSpan WaitOf(HttpResponseMessage answer)
    {
        var asked = answer.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => answer.Headers.TryGetValues("X-RateLimit-Reset", out var values) && long.TryParse(values.First(), CultureInfo.InvariantCulture, out var reset)
                ? DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(reset, 0, 253_402_300_799)) - time.GetUtcNow()
                : UsualWait,
        };

        return asked < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : asked > LongestWait ? LongestWait : asked;
    }
}
