using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Mapping;

/// <summary>
/// Which parts of the effective delivery address could not be read: what is not filled is empty, what is <see langword="null"/> was not there to be read.
/// </summary>
internal static class HiddenColumnsMapper
{
    public static HiddenParts Of(AuftragRow row, DeliveryAddressOrigin origin)
    {
        var isDelivery = origin == DeliveryAddressOrigin.DeliveryBlock;
        var isLocker = origin == DeliveryAddressOrigin.ParcelLockerBlock;
        var lines = isDelivery
            ? LinesOf(row.Lieferansprechpartner, row.Lieferabteilung, row.Lieferunterabteilung, row.Lieferadresszusatz)
            : LinesOf(row.Ansprechpartner, row.Abteilung, isLocker ? "" : row.Unterabteilung, isLocker ? "" : row.Adresszusatz);

        return lines
            | If(HiddenParts.State, row.Bundesstaat is null && (!isDelivery || string.IsNullOrEmpty(row.Lieferbundesstaat)))
            | If(HiddenParts.Phone, row.Telefon is null)
            | If(HiddenParts.ShippingMethod, row.Versandart is null)
            | If(HiddenParts.Locker, isLocker ? IsLockerHidden(row) : row.Versandart is null && !string.IsNullOrWhiteSpace(row.Packstation_station));
    }

    /// <summary>Of a document with one address only.</summary>
    public static HiddenParts Of(AddressRow row) => LinesOf(row.Ansprechpartner, row.Abteilung, row.Unterabteilung, row.Adresszusatz);

    private static bool IsLockerHidden(AuftragRow row)
        => row is { Packstation_inhaber: null } or { Packstation_station: null } or { Packstation_ident: null }
            or { Packstation_plz: null } or { Packstation_ort: null };

    private static HiddenParts LinesOf(string? contact, string? department, string? subDepartment, string? supplement)
        => If(HiddenParts.Contact, contact is null)
            | If(HiddenParts.Department, department is null)
            | If(HiddenParts.SubDepartment, subDepartment is null)
            | If(HiddenParts.Supplement, supplement is null);

    private static HiddenParts If(HiddenParts part, bool isHidden) => isHidden ? part : HiddenParts.None;
}
