using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Rules;

/// <summary>One rule's verdict on one order (or on the run). Values are as stored and may be personal; whoever shows them masks them.</summary>
public sealed record Finding(RuleInfo Rule, Severity Severity, AddressField? Field = null)
{
    public string Amazon { get; init; } = "";

    public string Erp { get; init; } = "";

    /// <summary>Fills <c>{detail}</c> in the message; never personal data.</summary>
    public LocalizedText Detail { get; init; } = new("", "");

    /// <summary>Set when the merchant's accept file covers this finding: it is shown, but no longer counts.</summary>
    public Acceptance? Accepted { get; init; }

    /// <summary>An error that decides the outcome.</summary>
    public bool IsOpenError => Severity == Severity.Error && Accepted is null;

    public static Finding Of(RuleInfo rule, FieldDifference difference)
        => new(rule, rule.Severity, difference.Field) { Amazon = difference.Amazon, Erp = difference.Erp };

    public static Finding Of(RuleInfo rule, in ComparedText text)
        => new(rule, rule.Severity, text.Field) { Amazon = text.Amazon, Erp = text.Erp };

    public static Finding Of(RuleInfo rule, AddressField? field = null, string amazon = "", string erp = "")
        => new(rule, rule.Severity, field) { Amazon = amazon, Erp = erp };
}
