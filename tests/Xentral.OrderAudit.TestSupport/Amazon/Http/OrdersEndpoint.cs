using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;
using Xentral.OrderAudit.TestSupport.Amazon.Orders;

namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>searchOrders and getOrder of the Orders API 2026-01-01.</summary>
internal sealed class OrdersEndpoint(AmazonSimulatorOptions options)
{
    private readonly OrderIndex index = new(options.Orders);
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> buffers = [];
    private int serial;

    private PageWriter Pages => field ??= new(options, index);

    public async Task SearchAsync(HttpContext context, FaultKind? fault)
    {
        var now = options.Clock.GetUtcNow();
        var (parameters, objection) = SearchParameters.Read(context.Request, now);
        if (parameters is null)
        {
            await Replies.ErrorAsync(context, 400, "InvalidInput", objection!).ConfigureAwait(false);
            return;
        }

        if (parameters.MarketplaceIds.FirstOrDefault(id => Marketplace.Find(id) is { } known && known.Region != options.Region) is { } foreign)
        {
            var message = $"Marketplace {foreign} is not valid for the region of this endpoint.";
            await Replies.ErrorAsync(context, 403, "Unauthorized", message).ConfigureAwait(false);
            return;
        }

        if (parameters.MarketplaceIds.Intersect(options.DeniedMarketplaceIds, StringComparer.Ordinal).Any())
        {
            await Replies.DeniedAsync(context, "").ConfigureAwait(false);
            return;
        }

        var found = index.Search(parameters, now.AddYears(-2));
        var offset = Math.Min(parameters.Token?.Offset ?? 0, found.Length);
        var length = fault == FaultKind.EndlessEmptyPages ? 0 : Math.Min(Math.Min(parameters.PageSize, options.LargestPage), found.Length - offset);
        var buffer = buffers.TryTake(out var used) ? used : new ArrayBufferWriter<byte>(256 * 1024);
        Pages.Write(buffer, found.AsSpan(offset, length), parameters, NextToken(context, parameters, offset + length, found.Length, fault), fault);
        await FaultyReplies.SendAsync(context, 200, "application/json", buffer.WrittenMemory, fault).ConfigureAwait(false);
        buffer.ResetWrittenCount();
        buffers.Add(buffer);
    }

    public async Task GetAsync(HttpContext context, string number, FaultKind? fault)
    {
        if (index.Find(number) is not { } position)
        {
            await Replies.ErrorAsync(context, 404, "NotFound", "The requested order was not found.").ConfigureAwait(false);
            return;
        }

        var buffer = new ArrayBufferWriter<byte>();
        var includedData = context.Request.Query["includedData"].SelectMany(value => (value ?? "").Split(',')).ToList();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WritePropertyName("order"u8);
            new OrderWriter(options).Write(json, index[position], position, includedData, fault);
            json.WriteEndObject();
        }

        await FaultyReplies.SendAsync(context, 200, "application/json", buffer.WrittenMemory, fault).ConfigureAwait(false);
    }

    private string? NextToken(HttpContext context, SearchParameters parameters, int offset, int total, FaultKind? fault)
    {
        var page = parameters.Token?.Page ?? 1;
        var now = options.Clock.GetUtcNow().ToUnixTimeSeconds();
        return fault switch
        {
            FaultKind.RepeatedToken => parameters.Token is null
                ? new PageToken(0, 1, parameters.Key, now, 0).ToText()
                : context.Request.Query["paginationToken"].ToString(),
            FaultKind.EndlessEmptyPages => new PageToken(offset, page + 1, parameters.Key, now, Interlocked.Increment(ref serial)).ToText(),
            _ => offset < total ? new PageToken(offset, page + 1, parameters.Key, now, 0).ToText() : null,
        };
    }
}
