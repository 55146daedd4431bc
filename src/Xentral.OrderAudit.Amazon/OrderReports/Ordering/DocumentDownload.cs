using System.Net;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Amazon.Transport;

namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>Fetches documents from where Amazon keeps them. No header of the Selling Partner API may go along, and nothing touches the disk.</summary>
internal sealed class DocumentDownload(OrderReportClient client, AmazonTransport transport, RetryPolicy retries)
{
    // Five minutes are enough for any document; a second address is for a computer that was asleep.
    private const int MostAddresses = 3;

    /// <summary>Fetches a document and reads it, as a whole or not at all.</summary>
    /// <param name="read">Throws <see cref="PassingFaultException"/> for one that is damaged.</param>
    /// <exception cref="Core.Auditing.SourceUnavailableException">Amazon refused, or a fault did not pass.</exception>
    public async ValueTask<T> ReadAsync<T>(
        string documentId, string name, bool isRestricted, Func<OrderReportDocument, T> read, CancellationToken cancellationToken)
    {
        for (var addresses = 1; ; addresses++)
        {
            var address = await client.LocateAsync(documentId, isRestricted, cancellationToken).OrEndAsync().ConfigureAwait(false);
            try
            {
                return await retries.ExecuteAsync(
                    cancellation => TryAsync(address, name, read, cancellation), isOptional: false, cancellationToken).ConfigureAwait(false);
            }
            catch (DocumentExpiredException) when (addresses < MostAddresses)
            {
                // Another address, then.
            }
            catch (DocumentExpiredException)
            {
                throw OrderReportRefusals.DocumentOutOfReach.ToException();
            }
        }
    }

    private async ValueTask<T> TryAsync<T>(Uri address, string name, Func<OrderReportDocument, T> read, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await transport.SendAsync(Operation.DownloadDocument, message, cancellationToken).ConfigureAwait(false);
        return answer.Status switch
        {
            HttpStatusCode.OK => Read(answer, name, read),
            // Whose own credentials have run out answers 400.
            HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.BadRequest => throw new DocumentExpiredException(),
            _ => throw PassingFaultException.Of(answer),
        };
    }

    private static T Read<T>(Answer answer, string name, Func<OrderReportDocument, T> read)
    {
        try
        {
            // A copy, because it may be read on when the answer's buffer has been given back.
            var body = answer.Body.ToArray();
            return PackedLength.IsWhole(body, () => Open(body))
                ? read(new(name, () => Open(body), answer.ContentType))
                : throw new PassingFaultException(OrderReportRefusals.DamagedDocument, PassingFaultTexts.CheckProxy);
        }
        catch (InvalidDataException broken)
        {
            throw new PassingFaultException(OrderReportRefusals.DamagedDocument, PassingFaultTexts.CheckProxy, inner: broken);
        }
    }

    private static MemoryStream Open(byte[] body) => new(body, writable: false);
}
