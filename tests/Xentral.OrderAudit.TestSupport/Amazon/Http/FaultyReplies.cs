using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>Faults that replace the whole answer.</summary>
internal static class FaultyReplies
{
    private const int HugeSize = 70 * 1024 * 1024;

    /// <summary>Returns <see langword="null"/> when the fault does not replace the answer.</summary>
    public static Task? Of(HttpContext context, Fault fault)
    {
        if (fault.RetryAfterSeconds is { } seconds)
        {
            context.Response.Headers.RetryAfter = fault.RetryAfterIsDate
                ? TimeProvider.System.GetUtcNow().AddSeconds(seconds).ToString("R", CultureInfo.InvariantCulture)
                : seconds.ToString(CultureInfo.InvariantCulture);
        }

        return fault.Kind switch
        {
            FaultKind.TooManyRequests => Replies.QuotaExceededAsync(context),
            FaultKind.TooManyRequestsFromGateway => Replies.GatewayAsync(context, 429, "Too Many Requests"),
            FaultKind.InternalError
                => Replies.ErrorAsync(context, 500, "InternalFailure", "We encountered an internal error. Please try again."),
            FaultKind.InternalErrorFromGateway => Replies.GatewayAsync(context, 500, "Internal server error"),
            FaultKind.ServiceUnavailableHtml => HtmlAsync(context, 503, "Service Unavailable"),
            FaultKind.HtmlWithStatus200 => HtmlAsync(context, 200, "Please log in to the hotel network"),
            FaultKind.EmptyBodyWithStatus200 => Replies.BytesAsync(context, 200, "application/json", ReadOnlyMemory<byte>.Empty),
            FaultKind.GatewayBodyWithStatus200 => Replies.GatewayAsync(context, 200, "Endpoint request timed out"),
            FaultKind.AccessTokenExpired => Replies.DeniedAsync(context, "The access token you provided has expired."),
            FaultKind.AccessTokenInvalid => Replies.DeniedAsync(context, "The access token you provided is revoked, malformed or invalid."),
            FaultKind.ClientSecretExpired => Replies.DeniedAsync(context, "The LWA client secret of your application has expired."),
            FaultKind.RoleMissing => Replies.DeniedAsync(context, ""),
            FaultKind.ForeignMarketplace
                => Replies.ErrorAsync(context, 403, "Unauthorized", "Access to requested resource is denied. The marketplace is not valid for the region."),
            FaultKind.DeniedByProxy => HtmlAsync(context, 403, "Blocked by policy"),
            FaultKind.BadRequest => Replies.ErrorAsync(context, 400, "InvalidInput", "Invalid Input", "Invalid Input"),
            FaultKind.PageTokenForgotten => Replies.ErrorAsync(
                context,
                400,
                "InvalidInput",
                "The paginationToken you have submitted is not valid. All parameters must match the original request except maxResultsPerPage."),
            FaultKind.Redirect => RedirectAsync(context),
            FaultKind.ResetConnection => ResetAsync(context),
            FaultKind.Hang => HangAsync(context),
            FaultKind.HugeBody => HugeAsync(context),
            FaultKind.NoContent => Replies.BytesAsync(context, 204, "application/json", ReadOnlyMemory<byte>.Empty),
            FaultKind.PartialContent => Replies.BytesAsync(context, 206, "application/json", "{\"orders\":[]}"u8.ToArray()),
            _ => null,
        };
    }

    /// <summary>Sends a good answer, or what a fault leaves of it.</summary>
    public static Task SendAsync(HttpContext context, int status, string contentType, ReadOnlyMemory<byte> body, FaultKind? fault) => fault switch
    {
        FaultKind.TruncatedJson => Replies.BytesAsync(context, status, contentType, body[..(body.Length * 2 / 3)]),
        FaultKind.CutBody or FaultKind.HangInBody => HalfAsync(context, status, contentType, body, fault.Value),
        FaultKind.WrongCharset => Replies.BytesAsync(
            context,
            status,
            "application/json; charset=ISO-8859-1",
            Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(body.Span))),
        _ => Replies.BytesAsync(context, status, contentType, body),
    };

    /// <summary>Sends half of a good answer and then nothing, or no more of the connection either.</summary>
    private static async Task HalfAsync(HttpContext context, int status, string contentType, ReadOnlyMemory<byte> body, FaultKind kind)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body[..(body.Length / 2)], context.RequestAborted).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        await (kind == FaultKind.HangInBody ? HangAsync(context) : ResetAsync(context)).ConfigureAwait(false);
    }

    private static Task HtmlAsync(HttpContext context, int status, string text)
        => Replies.BytesAsync(context, status, "text/html", Encoding.UTF8.GetBytes($"<html><body><h1>{text}</h1></body></html>"));

    private static Task RedirectAsync(HttpContext context)
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = "/elsewhere";
        return Task.CompletedTask;
    }

    private static Task ResetAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static async Task HangAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task.ConfigureAwait(false);
    }

    private static async Task HugeAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        var blanks = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
        for (var sent = 0; sent < HugeSize && !context.RequestAborted.IsCancellationRequested; sent += blanks.Length)
        {
            await context.Response.Body.WriteAsync(blanks, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
