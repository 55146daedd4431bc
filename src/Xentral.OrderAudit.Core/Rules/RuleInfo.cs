using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Rules;

/// <summary>What a rule is called and what it tells people.</summary>
/// <param name="Id"><c>XOA</c> and three digits; never reused.</param>
/// <param name="Severity">The default; configuration may change it.</param>
/// <param name="Title">A few words, for tables.</param>
/// <param name="Message">
/// One sentence with placeholders <c>{amazon}</c>, <c>{xentral}</c> (the two values), <c>{field}</c> and <c>{detail}</c>.
/// </param>
/// <param name="Advice">What the merchant should do, as a sentence, where an order is affected by this rule's own <paramref name="Cause"/>.</param>
/// <param name="Cause">The cause an error of this rule stands for, unless Amazon's own address is incomplete.</param>
/// <param name="Remedy">Where what mends it comes from.</param>
public sealed record RuleInfo(
    string Id,
    Severity Severity,
    LocalizedText Title,
    LocalizedText Message,
    LocalizedText Advice,
    Cause Cause = Cause.LostInTransfer,
    Remedy Remedy = Remedy.Amazon);
