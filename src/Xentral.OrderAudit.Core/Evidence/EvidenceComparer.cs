using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>Lays what Xentral's side tables hold beside the two addresses.</summary>
/// <param name="zone">The zone of Xentral's clock.</param>
internal sealed class EvidenceComparer(TimeZoneInfo zone)
{
    // Importing takes a moment, and two clocks are never quite the same.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private static readonly DifferenceKind[] OtherValue =
    [
        DifferenceKind.CountryDiffers,
        DifferenceKind.PostalCodeDiffers,
        DifferenceKind.CityDiffers,
        DifferenceKind.StreetDiffers,
        DifferenceKind.HouseNumberDiffers,
        DifferenceKind.RecipientDiffers,
        DifferenceKind.FirstNameDiffers,
        DifferenceKind.PickupPointDiffers,
        DifferenceKind.PostNumberDiffers,
    ];

    /// <summary>Both addresses are whole, and they are two different ones.</summary>
    public static bool IsAnotherAddress(AddressComparison? addresses)
        => addresses is { Verdict: Verdict.Material, IsAmazonComplete: true }
            && addresses.Differences.Any(difference => difference.Verdict == Verdict.Material && Array.IndexOf(OtherValue, difference.Kind) >= 0);

    public ComparedEvidence Compare(AmazonOrder order, ErpOrder? row, AddressComparison? addresses, ErpEvidence evidence)
    {
        if (evidence == ErpEvidence.None || order.DeliveryAddress is not { } amazon)
        {
            return new ComparedEvidence { Known = evidence };
        }

        var isAnother = IsAnotherAddress(addresses);
        return new ComparedEvidence
        {
            Known = evidence,
            DeliveryNotes = row is null || addresses is null ? [] : [.. evidence.DeliveryNotes.Select(note => Compare(amazon, row, addresses, note))],
            Staged = evidence.Staged?.DeliveryAddress is { } staged ? AddressComparer.Compare(amazon, staged) : null,
            IsEarlierAddress = isAnother && evidence.EarlierAddresses.Any(earlier => IsSame(earlier, row!.DeliveryAddress)),
            IsInvoiceAddress = isAnother && evidence.InvoiceAddress is { } invoice && IsSame(invoice, row!.DeliveryAddress),
            IsChangedAfterImport = isAnother && IsChangedAfterImport(order, row!, evidence),
        };
    }

    private static ComparedNote Compare(PostalAddress amazon, ErpOrder row, AddressComparison addresses, DeliveryNote note)
    {
        // Nearly every note repeats its order, so nearly none costs a comparison. There is no delivery phone, and the e-mail is on no label.
        var address = HiddenColumns.TakenFrom(row.DeliveryAddress, note.Address, note.Hidden);
        var printed = address with { Phone = row.DeliveryAddress.Phone, Email = row.DeliveryAddress.Email, State = row.DeliveryAddress.State };

        return printed == row.DeliveryAddress
            ? new ComparedNote(note, WithOrder: null, addresses)
            : new ComparedNote(note, AddressComparer.Compare(row.DeliveryAddress, address), AddressComparer.Compare(amazon, address));
    }

    private bool IsChangedAfterImport(AmazonOrder order, ErpOrder row, ErpEvidence evidence)
        => order.Status is AmazonOrderStatus.Unshipped
            && evidence.ImportedAt is { } imported
            && order.LastUpdatedAt > Moment(imported) + Tolerance
            && (evidence.Staged?.DeliveryAddress is not { } staged || IsSame(staged, row.DeliveryAddress));

    private DateTimeOffset Moment(DateTime local) => XentralTime.ToMoment(local, zone);

    private static bool IsSame(PostalAddress left, PostalAddress right)
        => AddressComparer.Compare(left, right).Verdict is Verdict.Identical or Verdict.Equivalent;
}
