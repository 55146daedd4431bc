using System.Text.Json;
using Xentral.OrderAudit.Amazon.Mapping;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Composition;

/// <summary>The two sides that <c>compare</c> was given.</summary>
internal sealed record AddressPair(PostalAddress Amazon, ErpOrder Xentral)
{
    public static readonly OrderNumber Number = new("000-0000000-0000000");

    /// <param name="xentral">One JSON file, or <c>column=value</c> each.</param>
    /// <exception cref="UsageException">A file or column cannot be read.</exception>
    public static AddressPair Read(AppIo io, string amazon, IReadOnlyList<string> xentral)
    {
        var address = AmazonIn(io.PathOf(amazon));
        var columns = xentral is [var file] && !file.Contains('=', StringComparison.Ordinal) ? ColumnsOf(io.PathOf(file)) : ColumnsOf(xentral);

        return new(address ?? PostalAddress.Empty, Order(columns));
    }

    private static PostalAddress? AmazonIn(string path)
    {
        try
        {
            return AddressDocument.Read(Json(path));
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: JSON allows it, text does not.
            throw Unreadable(path);
        }
    }

    private static ErpOrder Order(Dictionary<string, string> columns)
    {
        foreach (var unknown in columns.Keys.Where(column => !ColumnValues.Names.Contains(column, StringComparer.OrdinalIgnoreCase)))
        {
            var near = Suggestion.For(unknown, ColumnValues.Names);
            throw new UsageException(new LocalizedText(
                $"Die Spalte „{unknown}“ liest die Prüfung nicht.{(near is null ? "" : $" Meinten Sie „{near}“?")}",
                $"The audit reads no column “{unknown}”.{(near is null ? "" : $" Did you mean “{near}”?")}"));
        }

        try
        {
            // A row to compare need not say whose it is.
            return ColumnValues.Read(columns, Number) with { NumberAsStored = null };
        }
        catch (FormatException exception)
        {
            throw new UsageException(new LocalizedText(
                $"Die Spalte „{exception.Message}“ muss eine Zahl enthalten.",
                $"The column “{exception.Message}” must hold a number."));
        }
    }

    private static Dictionary<string, string> ColumnsOf(string path)
    {
        var document = Json(path);
        if (document.ValueKind != JsonValueKind.Object)
        {
            throw Unreadable(path);
        }

        try
        {
            return document.EnumerateObject()
                .DistinctBy(property => property.Name, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(property => property.Name, property => property.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        }
        catch (InvalidOperationException)
        {
            throw Unreadable(path);
        }
    }

    private static Dictionary<string, string> ColumnsOf(IReadOnlyList<string> pairs)
    {
        var columns = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in pairs)
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new UsageException(new LocalizedText(
                    $"„{pair}“ ist keine Angabe der Form spalte=wert, zum Beispiel plz=01067.",
                    $"“{pair}” is not of the form column=value, plz=01067 for example."));
            }

            columns[pair[..equals].Trim()] = pair[(equals + 1)..];
        }

        return columns;
    }

    private static JsonElement Json(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(InputFile.ReadAllBytes(path, InputFile.LargestText));
            return document.RootElement.Clone();
        }
        catch (Exception exception) when (exception.IsFileFault() || exception is JsonException)
        {
            throw Unreadable(path);
        }
    }

    private static UsageException Unreadable(string path) => new(new LocalizedText(
        $"Die Datei {path} fehlt oder enthält kein lesbares JSON-Objekt.",
        $"The file {path} is missing or holds no readable JSON object."));
}
