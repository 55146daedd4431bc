using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Mapping;

/// <summary>Turns a row into an order. Text stays as it is stored.</summary>
internal static class ErpOrderMapper
{
    /// <param name="number">The number of the row, trimmed; the caller has matched it already.</param>
    public static ErpOrder Map(AuftragRow row, OrderNumber number)
    {
        var (address, origin) = DeliveryAddressMapper.Map(row);
        var usesLocker = origin == DeliveryAddressOrigin.ParcelLockerBlock;

        return new ErpOrder
        {
            Id = row.Id,
            Number = number,
            NumberAsStored = StoredNumber.Oddity(row.Internet, number),
            DocumentNumber = DocumentNumberOf(row.Belegnr),
            CustomerId = row.Adresse,
            Status = row.Status ?? "",
            State = StateOf(row.Status),
            OrderedOn = DateOf(row.Datum),
            SplitFrom = row.Teillieferungvon ?? 0,
            IsSplitUnknown = row.Teillieferungvon is null,
            DeliveryAddress = address,
            AddressOrigin = origin,
            UnusedDeliveryAddress = usesLocker ? null : DeliveryAddressMapper.UnusedBlock(row),
            HasContradictoryAddressSwitch = !usesLocker && DeliveryAddressMapper.SwitchContradictsColumns(row),
            IsEmptied = EmptiedPattern.Matches(row),
            Hidden = HiddenColumnsMapper.Of(row, origin),
        };
    }

    /// <summary>An order of which only the head was read.</summary>
    public static ErpOrder Map(OrderHeadRow row) => new()
    {
        Id = row.Id,
        Number = StoredNumber.Read(row.Internet, shopextid: null)!.Value,
        DocumentNumber = DocumentNumberOf(row.Belegnr),
        Status = row.Status ?? "",
        State = StateOf(row.Status),
        OrderedOn = DateOf(row.Datum),
        SplitFrom = row.Teillieferungvon,
        DeliveryAddress = PostalAddress.Empty,
    };

    public static ErpOrderState StateOf(string? status) => status?.Trim().ToLowerInvariant() switch
    {
        null or "" or "angelegt" => ErpOrderState.Draft,
        "freigegeben" => ErpOrderState.Released,
        "abgeschlossen" => ErpOrderState.Completed,
        "storniert" => ErpOrderState.Cancelled,
        _ => ErpOrderState.Other,
    };

    /// <summary>Zero dates and anything else that is no date are <see langword="null"/>.</summary>
    public static DateOnly? DateOf(string? stored)
        => stored is { Length: >= 10 }
            && DateOnly.TryParseExact(stored.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : null;

    // A draft has no document number yet; some versions store 0 for that.
    private static string DocumentNumberOf(string? stored) => stored is null or "0" ? "" : stored;
}
