using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>What explains an affected order without changing its outcome, in whole sentences and without personal data.</summary>
/// <param name="zone">The zone of Xentral's clock and of the dates told.</param>
internal sealed class OrderNotes(TimeZoneInfo zone, TimeProvider clock)
{
    private readonly LocalFormat german = new(Language.German, zone);
    private readonly LocalFormat english = new(Language.English, zone);

    public IReadOnlyList<LocalizedText> Of(OrderComparison comparison, Cause cause, CauseDetail? detail)
        => [.. Staging(comparison.Evidence, cause, detail), .. Addresses(comparison), .. Edits(comparison.Evidence.Known)];

    public static IReadOnlyList<Circumstance> Circumstances(ComparedEvidence evidence) =>
    [
        .. evidence.Known.Edits > 0 ? [Circumstance.EditedByHand] : Array.Empty<Circumstance>(),
        .. evidence.IsChangedAfterImport ? [Circumstance.ChangedAtAmazon] : Array.Empty<Circumstance>(),
    ];

    /// <summary>The defect of Xentral that damage and day fit; <see langword="null"/> for none.</summary>
    public LocalizedText? KnownDefect(OrderComparison comparison, Cause cause, CauseDetail? detail)
    {
        var purchasedOn = DateOnly.FromDateTime(german.Local(comparison.Amazon.PurchasedAt));
        return VendorDefects.Find(comparison, cause, detail, purchasedOn) is { } defect
            ? new LocalizedText(
                De: "Das passt zu einem bekannten Fehler von Xentral: {what} (behoben mit Version {version} vom {day}).",
                En: "This fits a known defect of Xentral: {what} (mended in version {version} of {day}).")
                .With("what", defect.What).With("version", defect.Version)
                .With("day", new LocalizedText(german.Day(defect.FixedOn), english.Day(defect.FixedOn)))
            : null;
    }

    public DateTimeOffset? Moment(DateTime? local) => local is { } known ? XentralTime.ToMoment(known, zone) : null;

    private IEnumerable<LocalizedText> Staging(ComparedEvidence evidence, Cause cause, CauseDetail? detail)
    {
        if (detail is CauseDetail.StuckInStaging && evidence.Known.Staged?.FetchedAt is { } fetched)
        {
            yield return new LocalizedText(
                De: "Xentral hat die Bestellung am {day} abgeholt; seit {age} liegt sie in der Zwischentabelle.",
                En: "Xentral fetched the order on {day}; it has been in the staging table for {age}.")
                .With("day", Day(fetched)).With("age", Age(fetched));
        }
        else if (cause == Cause.NotImported && evidence.Known is { WasFetched: true, FetchedAt: { } known })
        {
            yield return new LocalizedText(
                De: "Xentrals Amazon-Modul kennt die Bestellung seit dem {day}.",
                En: "Xentral’s Amazon module has known the order since {day}.").With("day", Day(known));
        }

        if (cause == Cause.NotImported && evidence.Known.Staged is { LacksName: true })
        {
            yield return new(
                De: "Ihr Warenkorb in der Zwischentabelle nennt keinen Namen: Xentral legt ohne Namen keinen Auftrag an, auch nicht beim nächsten Versuch.",
                En: "Its cart in the staging table names nobody: without a name Xentral makes no order, nor will it at the next attempt.");
        }

        if (evidence.Known.Staged?.UnreadableBecause is { } because)
        {
            yield return new LocalizedText(
                De: "Ihr Warenkorb in der Zwischentabelle ist nicht lesbar ({because}).",
                En: "Its cart in the staging table cannot be read ({because}).").With("because", because);
        }
    }

    private static IEnumerable<LocalizedText> Addresses(OrderComparison comparison)
    {
        if (comparison.Evidence.IsInvoiceAddress)
        {
            yield return new(
                De: "In Xentral steht Amazons Rechnungsadresse als Lieferadresse.",
                En: "Xentral has Amazon’s invoice address as the delivery address.");
        }

        if (
            comparison.Addresses is { Verdict: Verdict.Material or Verdict.Missing }
                && comparison.Evidence.DeliveryNotes is { Count: > 0 } notes
                && notes.All(note => !note.IsWrong))
        {
            yield return new(
                De: "Der Lieferschein trägt die richtige Adresse.",
                En: "The delivery note carries the right address.");
        }

        if (comparison.Evidence.Known.IsMarkedAsShippedByAmazon is true && comparison.Amazon.Fulfilment == Fulfilment.Merchant)
        {
            yield return new(
                De: "Xentral hält die Bestellung für eine, die Amazon selbst versendet; Amazon sagt das Gegenteil.",
                En: "Xentral takes the order for one that Amazon ships itself; Amazon says the opposite.");
        }
    }

    private IEnumerable<LocalizedText> Edits(ErpEvidence known)
    {
        if (known is { Edits: > 0, LastEditedAt: { } last })
        {
            yield return new LocalizedText(
                De: "Der Auftrag wurde nach der Übernahme von Hand geändert, zuletzt am {day}.",
                En: "The order was changed by hand after it had been imported, last on {day}.").With("day", Day(last));
        }
    }

    private LocalizedText Day(DateTime local)
    {
        var day = DateOnly.FromDateTime(local);

        return new(german.Day(day), english.Day(day));
    }

    private LocalizedText Age(DateTime since)
    {
        var age = clock.GetUtcNow() - XentralTime.ToMoment(since, zone);

        return (int)age.TotalDays switch
        {
            >= 2 and var days => new($"{german.Count(days)} Tagen", $"{english.Count(days)} days"),
            _ => (int)age.TotalHours is var hours && hours == 1 ? new("einer Stunde", "one hour") : new($"{hours} Stunden", $"{hours} hours"),
        };
    }
}
