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
            : (AddressOf(row), DeliveryAddressOrigin.BillingBlock);
    }

    /// <summary>
    /// What stands in the delivery columns although the delivery note takes the billing block; <see langword="null"/> if nothing else than that.
    /// </summary>
    public static PostalAddress? UnusedBlock(AuftragRow row)
    {
        if (row.Abweichendelieferadresse != 0 || !AnyFilled(row.Liefername, row.Lieferstrasse, row.Lieferplz, row.Lieferort))
        {
            return null;
        }

        var billing = AddressOf(row);
        var delivery = FromDeliveryBlock(row);

        return SaysTheSame(delivery, billing) ? null : delivery;
    }

    // What the delivery block leaves out sends no parcel elsewhere; it has no phone and seldom a state, a contact or an e-mail.
    private static bool SaysTheSame(PostalAddress delivery, PostalAddress billing) => billing == delivery with
    {
        Name = FirstFilled(delivery.Name, billing.Name),
        Contact = FirstFilled(delivery.Contact, billing.Contact),
        Department = FirstFilled(delivery.Department, billing.Department),
        SubDepartment = FirstFilled(delivery.SubDepartment, billing.SubDepartment),
        Street = FirstFilled(delivery.Street, billing.Street),
        Supplement = FirstFilled(delivery.Supplement, billing.Supplement),
        PostalCode = FirstFilled(delivery.PostalCode, billing.PostalCode),
        City = FirstFilled(delivery.City, billing.City),
        Country = FirstFilled(delivery.Country, billing.Country),
        State = billing.State,
        Email = billing.Email,
    };

    /// <summary>The switch says one thing and the columns another. Recalculating such an order in Xentral silently changes where it is sent.</summary>
    public static bool SwitchContradictsColumns(AuftragRow row)
        => row.Abweichendelieferadresse != 0 ? string.IsNullOrWhiteSpace(row.Liefername) : UnusedBlock(row) is not null;

    /// <summary>The document's own address: of a delivery note what was printed, of an order the billing block.</summary>
    public static PostalAddress AddressOf(AddressRow row) => new()
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
    private static PostalAddress FromParcelLocker(AuftragRow row) => AddressOf(row) with
    {
        Name = row.Packstation_inhaber ?? "",
        SubDepartment = "",
        Street = $"Packstation Nr. {row.Packstation_station}",
        Supplement = row.Packstation_ident ?? "",
        PostalCode = row.Packstation_plz ?? "",
        City = row.Packstation_ort ?? "",
    };

    private static bool AnyFilled(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                return true;
            }
        }

        return false;
    }

    private static string FirstFilled(string? first, string? second) => string.IsNullOrEmpty(first) ? second ?? "" : first;
}
