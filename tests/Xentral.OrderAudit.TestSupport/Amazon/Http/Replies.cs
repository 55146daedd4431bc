using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>Writes answers in Amazon's forms.</summary>
internal static class Replies
{
    public static Task ErrorAsync(HttpContext context, int status, string code, string message, string details = "")
        => JsonAsync(context, status, new Dictionary<string, object>
        {
            ["errors"] = new[] { new Dictionary<string, string> { ["code"] = code, ["message"] = message, ["details"] = details } },
        });

    public static Task DeniedAsync(HttpContext context, string details)
    {
        context.Response.Headers["x-amzn-ErrorType"] = "AccessDeniedException";
        return ErrorAsync(context, 403, "Unauthorized", "Access to requested resource is denied.", details);
    }

    public static Task QuotaExceededAsync(HttpContext context)
        => ErrorAsync(context, 429, "QuotaExceeded", "You exceeded your quota for the requested resource.");

    public static Task GatewayAsync(HttpContext context, int status, string message)
        => JsonAsync(context, status, new Dictionary<string, object> { ["message"] = message });

    public static Task LoginErrorAsync(HttpContext context, int status, string error, string description)
        => JsonAsync(context, status, new Dictionary<string, object> { ["error"] = error, ["error_description"] = description });

    public static Task JsonAsync(HttpContext context, int status, Dictionary<string, object> body)
        => BytesAsync(context, status, "application/json", JsonSerializer.SerializeToUtf8Bytes(body));

    public static async Task BytesAsync(HttpContext context, int status, string contentType, ReadOnlyMemory<byte> body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    public static void AnnounceRate(HttpContext context, double rate)
        => context.Response.Headers["x-amzn-RateLimit-Limit"] = rate.ToString(CultureInfo.InvariantCulture);
}
