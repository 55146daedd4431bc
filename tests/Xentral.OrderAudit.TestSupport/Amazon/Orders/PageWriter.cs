using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;
using Xentral.OrderAudit.TestSupport.Amazon.Http;

namespace Xentral.OrderAudit.TestSupport.Amazon.Orders;

/// <summary>Writes one page of a search as JSON.</summary>
internal sealed class PageWriter(AmazonSimulatorOptions options, OrderIndex index)
{
    // Raw umlauts, as Amazon sends them.
    private static readonly JsonWriterOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly OrderWriter orders = new(options);

    public void Write(IBufferWriter<byte> output, ReadOnlySpan<int> page, SearchParameters parameters, string? nextToken, FaultKind? oddity)
    {
        using var json = new Utf8JsonWriter(output, Raw);
        json.WriteStartObject();
        if (oddity == FaultKind.DeepNesting)
        {
            json.WritePropertyName("depth"u8);
            json.WriteRawValue(Encoding.ASCII.GetBytes(new string('[', 500) + new string(']', 500)), skipInputValidation: true);
        }

        if (oddity == FaultKind.OrdersOfWrongType)
        {
            json.WriteString("orders"u8, "none"u8);
        }
        else
        {
            json.WriteStartArray("orders"u8);
            for (var position = 0; position < page.Length; position++)
            {
                orders.Write(json, index[page[position]], page[position], parameters.IncludedData, OddityAt(position, page.Length, oddity));
            }

            json.WriteEndArray();
        }

        if (nextToken is not null)
        {
            json.WriteStartObject("pagination"u8);
            json.WriteString("nextToken"u8, nextToken);
            json.WriteEndObject();
        }

        json.WriteString(
            parameters.ByUpdate ? "lastUpdatedBefore" : "createdBefore",
            parameters.Before.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    // A single bad order stands in the middle of its page.
    private static FaultKind? OddityAt(int position, int length, FaultKind? oddity)
        => oddity is FaultKind.BrokenOrder or FaultKind.OrderWithoutNumber or FaultKind.AddressWithheldForAMoment or FaultKind.LostLetters
            && position != length / 2 ? null : oddity;
}
