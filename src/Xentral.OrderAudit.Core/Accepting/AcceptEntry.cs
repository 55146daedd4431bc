namespace Xentral.OrderAudit.Core.Accepting;

/// <summary>One line of the accept file.</summary>
/// <param name="Order">An order number, or <c>*</c> for every order.</param>
/// <param name="Rule">A rule id, or <c>*</c> for every rule.</param>
/// <param name="Fingerprint">Of both addresses as they were when somebody looked; <c>*</c> for any, allowed only for a whole rule.</param>
/// <param name="Line">In the file, counted from 1.</param>
public sealed record AcceptEntry(string Order, string Rule, string Fingerprint, DateOnly Until, string Reason, int Line)
{
    public const string Any = "*";

    internal bool IsFor(string order) => Order == Any || string.Equals(Order, order, StringComparison.OrdinalIgnoreCase);

    internal bool Covers(string rule, string fingerprint)
        => (Rule == Any || string.Equals(Rule, rule, StringComparison.OrdinalIgnoreCase))
        && (Fingerprint == Any || string.Equals(Fingerprint, fingerprint, StringComparison.OrdinalIgnoreCase));

    public override string ToString() => $"{Order} | {Rule} | {Fingerprint} | {Until:yyyy-MM-dd} | {Reason}";
}
