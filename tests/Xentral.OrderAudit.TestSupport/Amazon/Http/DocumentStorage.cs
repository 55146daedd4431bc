using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;
using Xentral.OrderAudit.TestSupport.Amazon.Reports;

namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>The storage behind pre-signed addresses: open to whoever knows one, for five minutes, and cross about any other credentials.</summary>
internal sealed class DocumentStorage(AmazonSimulatorOptions options, ReportShelf shelf)
{
    public const string Path = "/simulated-storage/";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, (long At, SimulatedReport Report)> signed = new(StringComparer.Ordinal);

    public string Sign(HttpRequest request, SimulatedReport report)
    {
        var signature = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        signed[signature] = (options.Clock.GetTimestamp(), report);
        return $"{request.Scheme}://{request.Host}{Path}{report.Id}.txt.gz?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires={Lifetime.TotalSeconds:0}&X-Amz-Signature={signature}";
    }

    public Task AnswerAsync(HttpContext context, FaultKind? fault)
    {
        if (context.Request.Headers.Keys.FirstOrDefault(IsForeign) is { } header)
        {
            return ErrorAsync(context, 400, "InvalidArgument", $"Only one auth mechanism allowed; {header} was sent as well.");
        }

        if (!signed.TryGetValue(context.Request.Query["X-Amz-Signature"].ToString(), out var known))
        {
            return ErrorAsync(context, 403, "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided.");
        }

        if (fault == FaultKind.DocumentExpired || options.Clock.GetElapsedTime(known.At) >= Lifetime)
        {
            return ErrorAsync(context, 403, "AccessDenied", "Request has expired");
        }

        var packed = Packed(shelf.ContentOf(known.Report));
        if (fault == FaultKind.BrokenPacking)
        {
            packed.AsSpan(packed.Length / 2).Reverse();
        }

        // Bytes of a text in an older charset cannot be turned into another one that is wrong; the rest of the faults apply.
        return FaultyReplies.SendAsync(
            context, 200, OrderReportFile.ContentTypeOf(options.Region), packed, fault == FaultKind.WrongCharset ? null : fault);
    }

    private static bool IsForeign(string header)
        => header.Equals("Authorization", StringComparison.OrdinalIgnoreCase) || header.StartsWith("x-amz-", StringComparison.OrdinalIgnoreCase);

    private static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    private static Task ErrorAsync(HttpContext context, int status, string code, string message) => Replies.BytesAsync(
        context,
        status,
        "application/xml",
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>"));
}
