using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>One thing the comparison did or noticed.</summary>
/// <param name="Topic">What kind of step: "country", "repair", "read", "pair" or "decision".</param>
/// <param name="Side">"amazon", "xentral", or empty for both.</param>
public sealed record ExplanationStep(string Topic, string Side, LocalizedText Text);
