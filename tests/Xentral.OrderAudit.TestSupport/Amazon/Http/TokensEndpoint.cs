using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>createRestrictedDataToken of the Tokens API 2021-03-01.</summary>
internal sealed class TokensEndpoint(AmazonSimulatorOptions options, IssuedRestrictedTokens tokens)
{
    private const int MostResources = 50;

    private static readonly string[] Methods = ["GET", "PUT", "POST", "DELETE"];

    public async Task CreateAsync(HttpContext context, FaultKind? fault)
    {
        var resources = await ReadAsync(context).ConfigureAwait(false);
        if (resources is null)
        {
            await Replies.ErrorAsync(context, 400, "InvalidRequest", "Request is missing or has invalid parameters").ConfigureAwait(false);
            return;
        }

        // The only place where Amazon says aloud that a role is missing.
        if (!options.HasPersonalDataRole)
        {
            await Replies.ErrorAsync(context, 400, "InvalidInput", "Application do not have access to some or all requested resource").ConfigureAwait(false);
            return;
        }

        var body = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
        {
            ["restrictedDataToken"] = tokens.Issue(fault == FaultKind.UselessRestrictedToken ? [] : resources),
            ["expiresIn"] = IssuedRestrictedTokens.LifetimeSeconds,
        });
        await FaultyReplies.SendAsync(context, 200, "application/json", body, fault).ConfigureAwait(false);
    }

    private static async Task<List<RestrictedResource>?> ReadAsync(HttpContext context)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted).ConfigureAwait(false);
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("restrictedResources", out var list)
                || list.ValueKind != JsonValueKind.Array
                || list.GetArrayLength() is < 1 or > MostResources)
            {
                return null;
            }

            var resources = list.EnumerateArray().Select(ResourceOf).ToList();
            return resources.Contains(null) ? null : [.. resources.OfType<RestrictedResource>()];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static RestrictedResource? ResourceOf(JsonElement resource)
    {
        var method = TextOf(resource, "method");
        var path = TextOf(resource, "path");

        // Reports are opened one by one; a placeholder will not do.
        if (!Methods.Contains(method, StringComparer.Ordinal) || path is null || (path.StartsWith("/reports/", StringComparison.Ordinal) && path.Contains('{')))
        {
            return null;
        }

        return new(method!, path);
    }

    private static string? TextOf(JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
