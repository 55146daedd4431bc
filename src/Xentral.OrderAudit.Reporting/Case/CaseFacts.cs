using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Figures;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>What a letter may say of an audit, and nothing else.</summary>
internal sealed class CaseFacts
{
    public CaseFacts(AuditResult result, ReportPresentation presentation, Language language, bool hasProof)
    {
        Format = new(language, result.Run.TimeZone);
        Result = result;
        Presentation = presentation;
        HasProof = hasProof;
        Risk = new(result, Format);
        var days = result.AffectedOrders.Where(order => order.PurchasedAt != default).Select(order => order.PurchasedAt).ToList();
        FirstDay = days.Count == 0 ? "" : Format.Day(days.Min());
        LastDay = days.Count == 0 ? "" : Format.Day(days.Max());
        MayHaveBegunEarlier = FirstDay.Length > 0 && FirstDay == Format.Day(result.Run.Window.EffectiveSince);
    }

    public AuditResult Result { get; }

    public ReportPresentation Presentation { get; }

    public LocalFormat Format { get; }

    public ShippingRisk Risk { get; }

    /// <summary>The vendor's confirmation is part of the case.</summary>
    public bool HasProof { get; }

    public string FirstDay { get; }

    public string LastDay { get; }

    /// <summary>The very first day that was audited is affected, so nobody knows what was before it.</summary>
    public bool MayHaveBegunEarlier { get; }

    /// <summary>Such as <c>Seit dem 4. August 2023</c>; <c>Zurzeit</c> where no day is known.</summary>
    public string Since => (FirstDay.Length > 0, MayHaveBegunEarlier) switch
    {
        (false, _) => Say("Zurzeit", "At present"),
        (_, true) => Say($"Spätestens seit dem {FirstDay}", $"Since {FirstDay} at the latest"),
        _ => Say($"Seit dem {FirstDay}", $"Since {FirstDay}"),
    };

    public int Affected => Result.Coverage.Affected;

    public int Overdue => Risk.CountOf(ShippingDue.Overdue);

    public int ShippedLate => Risk.CountOf(ShippingDue.ShippedLate);

    /// <summary>Affected orders whose address itself is the damage.</summary>
    public int WithBadAddress => CountOf(Cause.LostInTransfer) + CountOf(Cause.IncompleteAtAmazon);

    public int CountOf(Cause cause) => Result.Coverage.ByCause.GetValueOrDefault(cause);

    public string Say(string german, string english) => Format.Language == Language.German ? german : english;

    /// <summary><c>1 Bestellung</c> or <c>12 Bestellungen</c>.</summary>
    public string Orders(int count) => $"{Format.Count(count)} {(count == 1 ? Say("Bestellung", "order") : Say("Bestellungen", "orders"))}";

    /// <summary>The merchant as the letter signs, or a place to fill in.</summary>
    public string Merchant => Presentation.MerchantName.Length > 0 ? Presentation.MerchantName : Say("[Ihr Händlername]", "[your merchant name]");

    public string MerchantToken => Presentation.MerchantToken.Length > 0 ? Presentation.MerchantToken : Say("[Ihr Händlertoken]", "[your merchant token]");

    /// <summary>One sentence per cause that was found.</summary>
    public IEnumerable<string> Causes()
    {
        if (CountOf(Cause.LostInTransfer) is var lost and > 0)
        {
            yield return Say(
                $"{Orders(lost)}: Lieferadresse bei Amazon vollständig, in Xentral unvollständig, beschädigt oder eine andere.",
                $"{Orders(lost)}: delivery address complete at Amazon, but incomplete, damaged or a different one in Xentral.");
        }

        if (CountOf(Cause.NotImported) is var missing and > 0)
        {
            yield return Say(
                $"{Orders(missing)}: bei Amazon vorhanden, bis zur Prüfung aber nicht in Xentral angekommen.",
                $"{Orders(missing)}: present at Amazon, but not yet in Xentral when the audit ran.");
        }

        if (CountOf(Cause.IncompleteAtAmazon) is var incomplete and > 0)
        {
            yield return Say(
                $"{Orders(incomplete)}: Lieferadresse schon bei Amazon unvollständig.",
                $"{Orders(incomplete)}: delivery address already incomplete at Amazon.");
        }

        if (CountOf(Cause.Duplicated) is var twice and > 0)
        {
            yield return Say(
                $"{Orders(twice)}: mehrfach in Xentral angelegt.",
                $"{Orders(twice)}: created more than once in Xentral.");
        }
    }
}
