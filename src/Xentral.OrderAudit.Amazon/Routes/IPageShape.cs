using System.Text.Json;
using Xentral.OrderAudit.Amazon.Mapping;
using Xentral.OrderAudit.Amazon.Payloads;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>How one version of the Orders API writes a page.</summary>
internal interface IPageShape
{
    /// <summary>Names of an order's number and of its time of purchase.</summary>
    (string Number, string PurchasedAt) Names { get; }

    /// <summary>Reads a page in one go.</summary>
    /// <returns><see langword="null"/> when there is no list of orders.</returns>
    /// <exception cref="JsonException">Something has an unexpected shape.</exception>
    OrderPage? Read(ReadOnlySpan<byte> body, AmazonOrderMapper mapper);

    /// <summary>The list of orders and the token, of a page that has to be read piece by piece.</summary>
    /// <returns><see langword="null"/> when there is no list.</returns>
    /// <exception cref="JsonException">The token has an unexpected shape.</exception>
    (JsonElement Orders, string? NextToken)? Find(JsonElement root);

    /// <exception cref="JsonException">The order has an unexpected shape.</exception>
    OrderPayload? ReadOrder(JsonElement order);
}
