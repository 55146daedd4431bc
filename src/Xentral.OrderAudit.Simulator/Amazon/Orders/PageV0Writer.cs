using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xentral.OrderAudit.Simulator.Amazon.Faults;
using Xentral.OrderAudit.Simulator.Amazon.Http;

namespace Xentral.OrderAudit.Simulator.Amazon.Orders;

/// <summary>Writes one page of getOrders (Orders API v0) as JSON.</summary>
/// <param name="reveals">The token opens addresses.</param>
internal sealed class PageV0Writer(OrderIndex index, bool reveals)
{
    private static readonly JsonWriterOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly OrderV0Writer orders = new(reveals);

    public void Write(IBufferWriter<byte> output, ReadOnlySpan<int> page, SearchParameters parameters, string? nextToken, FaultKind? oddity)
    {
        using var json = new Utf8JsonWriter(output, Raw);
        json.WriteStartObject();
        json.WriteStartObject("payload"u8);
        if (oddity == FaultKind.OrdersOfWrongType)
        {
            json.WriteString("Orders"u8, "none"u8);
        }
        else
        {
            json.WriteStartArray("Orders"u8);
            for (var position = 0; position < page.Length; position++)
            {
                var isMeant = oddity is not (FaultKind.BrokenOrder or FaultKind.OrderWithoutNumber) || position == page.Length / 2;
                orders.Write(json, index[page[position]], isMeant ? oddity : null);
            }

            json.WriteEndArray();
        }

        if (nextToken is not null)
        {
            json.WriteString("NextToken"u8, nextToken);
        }

        WriteEcho(json, parameters);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // One of the two the way Amazon's own sandbox writes it: seconds since 1970, as text.
    private static void WriteEcho(Utf8JsonWriter json, SearchParameters parameters)
    {
        if (parameters.ByUpdate)
        {
            json.WriteString("LastUpdatedBefore"u8, parameters.Before.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteString("CreatedBefore"u8, (parameters.Before.ToUnixTimeMilliseconds() / 1000.0).ToString("0.############E0", CultureInfo.InvariantCulture));
        }
    }
}
