using System.Text.Json;
using System.Text.Json.Serialization;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Mapping;

/// <summary>Makes an order of column values that somebody copied from Xentral's database, so that it is read exactly as in an audit.</summary>
public static class ColumnValues
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
    };

    /// <summary>The columns that can be given.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(AuftragRow).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))];

    private static readonly IReadOnlyList<string> TextColumns =
        [.. typeof(AuftragRow).GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => property.Name.ToUpperInvariant())];

    /// <summary>Columns that were not given count as empty.</summary>
    /// <exception cref="FormatException">A number column holds something else; the message is the column's name.</exception>
    public static ErpOrder Read(IReadOnlyDictionary<string, string> columns, OrderNumber number)
    {
        var values = columns.ToDictionary(column => column.Key.ToUpperInvariant(), column => column.Value);
        foreach (var name in TextColumns)
        {
            values.TryAdd(name, "");
        }

        try
        {
            return ErpOrderMapper.Map(JsonSerializer.Deserialize<AuftragRow>(JsonSerializer.Serialize(values), Options)!, number);
        }
        catch (JsonException exception)
        {
            throw new FormatException(exception.Path?.TrimStart('$', '.'), exception);
        }
    }
}
