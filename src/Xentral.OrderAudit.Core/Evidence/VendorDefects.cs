using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>
/// The dated defects of Xentral's Amazon import, from its release notes and the vendor's post of 9 August 2023. Those about orders
/// shipped by Amazon (23.16.5, 24.10.6) are left out: such orders are never judged.
/// </summary>
internal static class VendorDefects
{
    public static IReadOnlyList<VendorDefect> All { get; } =
    [
        new(
            new DateOnly(2023, 8, 4),
            new DateOnly(2023, 8, 9),
            "23.10.6",
            new("Amazons Übertragung lieferte unvollständige oder ungültige Adressen", "Amazon’s transfer delivered incomplete or invalid addresses"),
            (comparison, cause, _) => cause == Cause.LostInTransfer && comparison.Addresses is { Verdict: Verdict.Missing or Verdict.Material }),
        new(
            new DateOnly(2023, 8, 4),
            new DateOnly(2023, 8, 9),
            "23.10.6",
            new("Bestellungen blieben in der Zwischentabelle hängen", "orders got stuck in the staging table"),
            (_, cause, detail) => cause == Cause.NotImported && detail == CauseDetail.StuckInStaging),
        new(
            null,
            new DateOnly(2023, 8, 8),
            "23.10.5",
            new("der Import setzte die Lieferadresse als Rechnungsadresse und umgekehrt", "the import mixed up delivery and billing address"),
            (comparison, cause, _) => cause == Cause.LostInTransfer && comparison.Evidence.IsInvoiceAddress),
        new(
            null,
            new DateOnly(2023, 10, 10),
            "23.18.1",
            new("der Name kam nicht aus der Lieferadresse", "the name was not taken from the delivery address"),
            (comparison, cause, _) => cause == Cause.LostInTransfer && OnlyRecipientDiffers(comparison)),
        new(
            null,
            new DateOnly(2024, 2, 27),
            "24.7.5",
            new("die Firma fehlte in der Adresse", "the company was missing from the address"),
            (comparison, cause, _) => cause == Cause.LostInTransfer && comparison.Addresses?.Has(DifferenceKind.CompanyLost) == true),
        new(
            null,
            new DateOnly(2024, 5, 7),
            "24.17.2",
            new("die Straße wurde zusätzlich in die Abteilung geschrieben", "the street was also written into the department"),
            (comparison, _, _) => comparison.Erp is { } order && RepeatsStreet(order)),
    ];

    /// <summary>The first defect that damage and date fit.</summary>
    public static VendorDefect? Find(OrderComparison comparison, Cause cause, CauseDetail? detail, DateOnly purchasedOn)
        => All.FirstOrDefault(defect => defect.Explains(comparison, cause, detail, purchasedOn));

    private static bool OnlyRecipientDiffers(OrderComparison comparison)
        => comparison.Addresses is { } addresses
            && addresses.Differences.Where(difference => difference.Verdict >= Verdict.Material).ToList() is { Count: > 0 } grave
            && grave.TrueForAll(difference => difference.Kind is DifferenceKind.RecipientDiffers or DifferenceKind.FirstNameDiffers);

    private static bool RepeatsStreet(ErpOrder order)
        => order.DeliveryAddress is { Street.Length: > 0 } address && string.Equals(address.Department, address.Street, StringComparison.OrdinalIgnoreCase);
}
