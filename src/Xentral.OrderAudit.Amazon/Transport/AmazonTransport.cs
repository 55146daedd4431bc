using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Xentral.OrderAudit.Amazon.Failures;

namespace Xentral.OrderAudit.Amazon.Transport;

/// <summary>Sends one request and takes in the whole answer, or says why that did not work. Knows nothing of orders.</summary>
internal sealed partial class AmazonTransport(
    IHttpClientFactory clients, AmazonPacing pacing, TimeProvider time, ServerClock serverClock, ILogger<AmazonTransport> log)
{
    public const string ClientName = "amazon";

    /// <summary>For documents: without Amazon's headers, and packed as they are.</summary>
    public const string DocumentClientName = "amazon documents";

    // The largest page seen is 2 MB; no honest answer comes near this.
    private const int LargestBody = 64 * 1024 * 1024;

    // A month of 100,000 orders is some 80 MB, packed a tenth of that.
    private const int LargestDocument = 512 * 1024 * 1024;

    private readonly HttpClient client = clients.CreateClient(ClientName);
    private readonly HttpClient documents = clients.CreateClient(DocumentClientName);

    /// <exception cref="PassingFaultException">The way to Amazon and back was disturbed.</exception>
    public async Task<Answer> SendAsync(Operation operation, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(pacing.RequestTimeout, time);
        var isDocument = operation == Operation.DownloadDocument;

        // One that drips never stops coming and never ends.
        using var longest = new CancellationTokenSource(isDocument ? pacing.DocumentTimeout : pacing.RequestTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, longest.Token, cancellationToken);
        try
        {
            var sentAt = time.GetUtcNow();
            using var response = await (isDocument ? documents : client)
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token)
                .ConfigureAwait(false);
            if (!isDocument)
            {
                serverClock.Note(response.Headers.Date, sentAt, time.GetUtcNow());
            }

            // A large document may take its time as long as some of it keeps coming.
            Action? onProgress = isDocument ? () => timeout.CancelAfter(pacing.RequestTimeout) : null;
            var answer = await ReadAsync(response, isDocument ? LargestDocument : LargestBody, onProgress, either.Token).ConfigureAwait(false);
            LogAnswered(operation, (int)answer.Status, answer.RequestId, answer.Body.Length);
            return answer;
        }
        catch (OperationCanceledException) when (longest.IsCancellationRequested && isDocument && !cancellationToken.IsCancellationRequested)
        {
            throw new PassingFaultException(PassingFaultTexts.TimedOut(pacing.DocumentTimeout), PassingFaultTexts.CheckConnection);
        }
        catch (OperationCanceledException)
            when ((timeout.IsCancellationRequested || longest.IsCancellationRequested) && !cancellationToken.IsCancellationRequested)
        {
            throw new PassingFaultException(PassingFaultTexts.TimedOut(pacing.RequestTimeout), PassingFaultTexts.CheckConnection);
        }
        catch (HttpRequestException disturbance)
        {
            throw FaultOf(disturbance, cancellationToken);
        }
        catch (IOException disturbance)
        {
            throw FaultOf(disturbance, cancellationToken);
        }
        catch (InvalidDataException disturbance)
        {
            // Broken compression.
            throw FaultOf(disturbance, cancellationToken);
        }
    }

    private static PassingFaultException FaultOf(Exception disturbance, CancellationToken cancellationToken)
    {
        // Cancelling may surface as a broken stream as well.
        cancellationToken.ThrowIfCancellationRequested();
        return new PassingFaultException(PassingFaultTexts.Disturbed(disturbance), PassingFaultTexts.CheckConnection, inner: disturbance);
    }

    private async Task<Answer> ReadAsync(HttpResponseMessage response, int largest, Action? onProgress, CancellationToken cancellationToken)
    {
        var body = new PooledBody(largest, response.Content.Headers.ContentLength);
        var isComplete = false;
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                if (!await body.FillAsync(stream, onProgress, cancellationToken).ConfigureAwait(false))
                {
                    throw AnswerRefusals.TooLarge(largest / 1024 / 1024, RequestIdOf(response));
                }
            }

            isComplete = true;
            return new Answer(
                response.StatusCode, RequestIdOf(response), RateOf(response), RetryAfterOf(response.Headers.RetryAfter), ContentTypeOf(response), body);
        }
        finally
        {
            if (!isComplete)
            {
                body.Dispose();
            }
        }
    }

    private TimeSpan? RetryAfterOf(RetryConditionHeaderValue? header)
    {
        var pause = header?.Delta ?? (header?.Date is { } moment ? moment - time.GetUtcNow() : null);
        return pause > TimeSpan.Zero ? pause : null;
    }

    private static string? ContentTypeOf(HttpResponseMessage response)
        => response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString() : null;

    private static double? RateOf(HttpResponseMessage response)
        => response.Headers.TryGetValues("x-amzn-RateLimit-Limit", out var values)
            && double.TryParse(values.First(), NumberStyles.Float, CultureInfo.InvariantCulture, out var rate)
                ? rate
                : null;

    private static string RequestIdOf(HttpResponseMessage response)
    {
        var text = response.Headers.TryGetValues("x-amzn-RequestId", out var values) ? values.First() : "";

        // It ends up in messages and logs, so nothing but an id may come through.
        return text.Length is > 0 and <= 64 && text.All(character => char.IsAsciiLetterOrDigit(character) || character == '-') ? text : "-";
    }

    [LoggerMessage(LogLevel.Debug, "{Operation} answered with status {Status}, request {RequestId}, {Bytes} bytes.")]
    private partial void LogAnswered(Operation operation, int status, string requestId, int bytes);
}
