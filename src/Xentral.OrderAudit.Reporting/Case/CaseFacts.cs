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
    }

    public AuditResult Result { get; }

    public ReportPresentation Presentation { get; }

    public LocalFormat Format { get; }

    public ShippingRisk Risk { get; }

    /// <summary>The vendor's confirmation is part of the case.</summary>
    public bool HasProof { get; }

    public string FirstDay { get; }

    public string LastDay { get; }

    public int Affected => Result.Coverage.Affected;

    public int Overdue => Risk.CountOf(ShippingDue.Overdue);

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
                $"{Orders(lost)}: Bei Amazon ist die Lieferadresse vollständig, in Xentral ist sie unvollständig, beschädigt oder eine andere.",
                $"{Orders(lost)}: the delivery address is complete at Amazon; in Xentral it is incomplete, damaged or a different one.");
        }

        if (CountOf(Cause.NotImported) is var missing and > 0)
        {
            yield return Say(
                $"{Orders(missing)}: bei Amazon vorhanden, aber bis zur Prüfung nicht in Xentral angekommen.",
                $"{Orders(missing)}: present at Amazon, but had not arrived in Xentral when the audit ran.");
        }

        if (CountOf(Cause.IncompleteAtAmazon) is var incomplete and > 0)
        {
            yield return Say(
                $"{Orders(incomplete)}: Schon die Schnittstelle von Amazon liefert keine vollständige Lieferadresse.",
                $"{Orders(incomplete)}: Amazon’s interface itself delivers no complete address.");
        }

        if (CountOf(Cause.Duplicated) is var twice and > 0)
        {
            yield return Say(
                $"{Orders(twice)}: mehrfach in Xentral angelegt.",
                $"{Orders(twice)}: created more than once in Xentral.");
        }
    }
}
