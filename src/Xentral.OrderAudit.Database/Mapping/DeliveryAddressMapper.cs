using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Mapping;

/// <summary>
/// The address Xentral's delivery note would take from an order, field by field as its builder does it (OpenXE, <c>class.erpapi</c>):
/// what is printed on the label counts, not which columns happen to be filled.
/// </summary>
internal static class DeliveryAddressMapper
{
    public static (PostalAddress Address, DeliveryAddressOrigin Origin) Map(AuftragRow row)
    {
        if (string.Equals(row.Versandart, "packstation", StringComparison.Ordinal))
        {
            return (FromParcelLocker(row), DeliveryAddressOrigin.ParcelLockerBlock);
        }

        return row.Abweichendelieferadresse != 0
            ? (FromDeliveryBlock(row), DeliveryAddressOrigin.DeliveryBlock)
            : (FromBillingBlock(row), DeliveryAddressOrigin.BillingBlock);
    }

    private static PostalAddress FromBillingBlock(AuftragRow row) => new()
    {
        Name = row.Name ?? "",
        Contact = row.Ansprechpartner ?? "",
        Department = row.Abteilung ?? "",
        SubDepartment = row.Unterabteilung ?? "",
        Street = row.Strasse ?? "",
        Supplement = row.Adresszusatz ?? "",
        PostalCode = row.Plz ?? "",
        City = row.Ort ?? "",
        State = row.Bundesstaat ?? "",
        Country = row.Land ?? "",
        Phone = row.Telefon ?? "",
        Email = row.Email ?? "",
    };

    // The whole block, blanks included. Only an empty e-mail or state falls back to billing, and there is no delivery phone at all.
    private static PostalAddress FromDeliveryBlock(AuftragRow row) => new()
    {
        Name = row.Liefername ?? "",
        Contact = row.Lieferansprechpartner ?? "",
        Department = row.Lieferabteilung ?? "",
        SubDepartment = row.Lieferunterabteilung ?? "",
        Street = row.Lieferstrasse ?? "",
        Supplement = row.Lieferadresszusatz ?? "",
        PostalCode = row.Lieferplz ?? "",
        City = row.Lieferort ?? "",
        State = FirstFilled(row.Lieferbundesstaat, row.Bundesstaat),
        Country = row.Lieferland ?? "",
        Phone = row.Telefon ?? "",
        Email = FirstFilled(row.Lieferemail, row.Email),
    };

    // Contact, department, state, country, phone and e-mail stay those of the billing block.
    private static PostalAddress FromParcelLocker(AuftragRow row) => FromBillingBlock(row) with
    {
        Name = row.Packstation_inhaber ?? "",
        SubDepartment = "",
        Street = $"Packstation Nr. {row.Packstation_station}",
        Supplement = row.Packstation_ident ?? "",
        PostalCode = row.Packstation_plz ?? "",
        City = row.Packstation_ort ?? "",
    };

    private static string FirstFilled(string? first, string? second) => string.IsNullOrEmpty(first) ? second ?? "" : first;
}
