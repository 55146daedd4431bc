using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Figures;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>What a letter may say of an audit, and nothing else.</summary>
internal sealed class CaseFacts
{
    /// <param name="hasProof">The vendor's confirmation is part of the case.</param>
    /// <param name="withVendorStatement">The merchant vouches that what the vendor said in August 2023 holds for these orders too.</param>
    public CaseFacts(AuditResult result, ReportPresentation presentation, Language language, bool hasProof, bool withVendorStatement = false)
    {
        Format = new(language, result.Run.TimeZone);
        Result = result;
        Presentation = presentation;
        HasProof = hasProof;
        Risk = new(result, Format);
        Vendor = new(result, Format, isVouchedFor: hasProof || withVendorStatement);
        var days = result.AffectedOrders.Where(order => order.PurchasedAt != default).Select(order => order.PurchasedAt).ToList();
        FirstDay = days.Count == 0 ? "" : Format.Day(days.Min());
        LastDay = days.Count == 0 ? "" : Format.Day(days.Max());
        MayHaveBegunEarlier = FirstDay.Length > 0 && FirstDay == Format.Day(result.Run.Window.EffectiveSince);
    }

    public AuditResult Result { get; }

    public ReportPresentation Presentation { get; }

    public LocalFormat Format { get; }

    public ShippingRisk Risk { get; }

    public VendorStatement Vendor { get; }

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

    /// <summary>Affected orders that left the house, late or not.</summary>
    public int Shipped => ShippedLate + Risk.CountOf(ShippingDue.ShippedInTime) + Risk.CountOf(ShippingDue.ShippedSomeTime);

    /// <summary>Harmed at Amazon or on the way from there: what the letter may ask Amazon to take into account.</summary>
    public int OnAmazonsSide => CountOf(Origin.Amazon) + CountOf(Origin.OnTheWay);

    /// <summary>Harmed in Xentral, by hand, or not at all at the time: nothing Amazon has to answer for.</summary>
    public int OnOurSide => CountOf(Origin.Xentral) + CountOf(Origin.ByHand) + CountOf(Origin.ChangedLater);

    /// <summary>Still to be shipped, with something in them to correct. Of a duplicate one order is right.</summary>
    public int ToCorrect => Result.AffectedOrders.Count(order => order.Cause != Cause.Duplicated && Risk.Of(order) <= ShippingDue.NoDeadline);

    public int CountOf(Origin origin) => Result.AffectedOrders.Count(order => Origins.Of(order) == origin);

    public string Say(string german, string english) => Format.Language == Language.German ? german : english;

    public string Say(LocalizedText text) => text.In(Format.Language);

    /// <summary>The merchant as the letter signs, or a place to fill in.</summary>
    public string Merchant => Presentation.MerchantName.Length > 0 ? Presentation.MerchantName : Say("[Ihr Händlername]", "[your merchant name]");

    public string MerchantToken => Presentation.MerchantToken.Length > 0 ? Presentation.MerchantToken : Say("[Ihr Händlertoken]", "[your merchant token]");
}
