namespace Xentral.OrderAudit.Database.Tests.States;

/// <summary>What the audit must say of a state, in the words of the result file.</summary>
/// <param name="Outcome"><c>clear</c>, <c>affected</c> or <c>notCheckable</c>.</param>
/// <param name="Findings">Rule ids with severity, such as <c>XOA102 error</c>.</param>
public sealed record StateVerdict(
    string Outcome,
    string? Cause = null,
    string? Detail = null,
    string? Reason = null,
    IReadOnlyList<string>? Findings = null,
    IReadOnlyList<string>? Notes = null);
