using System.Buffers;
using Microsoft.AspNetCore.Http;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Simulator.Amazon.Faults;
using Xentral.OrderAudit.Simulator.Amazon.Orders;

namespace Xentral.OrderAudit.Simulator.Amazon.Http;

/// <summary>getOrders of the Orders API v0. Personal data only for a restricted token that covers it; without one the answer is just poorer.</summary>
internal sealed class OrdersV0Endpoint(AmazonSimulatorOptions options, IssuedRestrictedTokens restricted)
{
    private readonly OrderIndex index = new(options.Orders);
    private readonly SearchParametersV0 searches = new();

    public async Task SearchAsync(HttpContext context, FaultKind? fault)
    {
        var now = options.Clock.GetUtcNow();
        var (parameters, objection) = searches.Read(context.Request, now);
        if (parameters is null)
        {
            await Replies.ErrorAsync(context, 400, "InvalidInput", objection!).ConfigureAwait(false);
            return;
        }

        if (parameters.MarketplaceIds.Any(id => Marketplace.Find(id)?.Region != options.Region)
            || parameters.MarketplaceIds.Intersect(options.DeniedMarketplaceIds, StringComparer.Ordinal).Any())
        {
            await Replies.DeniedAsync(context, "").ConfigureAwait(false);
            return;
        }

        var found = index.Search(parameters, now.AddYears(-2));
        var offset = Math.Min(parameters.Token?.Offset ?? 0, found.Length);
        var length = Math.Min(Math.Min(parameters.PageSize, options.LargestPage), found.Length - offset);
        var reveals = options.HasPersonalDataRole
            && restricted.Opens(context.Request.Headers["x-amz-access-token"], "GET", context.Request.Path.Value!, "shippingAddress");
        var buffer = new ArrayBufferWriter<byte>(256 * 1024);
        new PageV0Writer(index, reveals).Write(buffer, found.AsSpan(offset, length), parameters, NextToken(parameters, offset + length, found.Length, now, fault), fault);
        await FaultyReplies.SendAsync(context, 200, "application/json", buffer.WrittenMemory, fault).ConfigureAwait(false);
    }

    private static string? NextToken(SearchParameters parameters, int offset, int total, DateTimeOffset now, FaultKind? fault)
    {
        var page = parameters.Token?.Page ?? 1;
        return fault == FaultKind.RepeatedToken ? (parameters.Token ?? new PageToken(0, 1, parameters.Key, now.ToUnixTimeSeconds(), 0)).ToText()
            : offset < total ? new PageToken(offset, page + 1, parameters.Key, now.ToUnixTimeSeconds(), 0).ToText()
            : null;
    }
}
