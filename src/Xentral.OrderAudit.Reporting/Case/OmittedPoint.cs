namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>A point of the vendor's template that the letter does not make, because the audit does not carry it.</summary>
/// <param name="Sentence">As the letter would say it.</param>
/// <param name="Because">Why it is missing; a clause without its full stop.</param>
internal sealed record OmittedPoint(string Sentence, string Because);
