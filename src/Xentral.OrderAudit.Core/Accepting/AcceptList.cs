using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Core.Accepting;

/// <summary>The accepted deviations of one run. Remembers which entries were used, so that stale ones can be named.</summary>
/// <param name="today">The day in the audit's time zone; an entry counts through its last day.</param>
public sealed class AcceptList(IReadOnlyList<AcceptEntry> entries, DateOnly today)
{
    private readonly HashSet<AcceptEntry> used = [];
    private readonly HashSet<AcceptEntry> outdated = [];

    public static AcceptList Empty { get; } = new([], default);

    /// <summary>Entries past their last day.</summary>
    public IReadOnlyList<AcceptEntry> Expired => [.. entries.Where(entry => entry.Until < today)];

    /// <summary>Entries whose order was audited but whose addresses or findings are no longer the accepted ones.</summary>
    public IReadOnlyList<AcceptEntry> Outdated => [.. entries.Where(entry => outdated.Contains(entry) && !used.Contains(entry))];

    /// <summary>The same findings, the accepted ones marked as such.</summary>
    public IReadOnlyList<Finding> Mark(OrderNumber order, PostalAddress? amazon, PostalAddress? erp, IReadOnlyList<Finding> findings)
    {
        var relevant = entries.Where(entry => entry.Until >= today && entry.IsFor(order.Value)).ToList();
        if (relevant.Count == 0)
        {
            return findings;
        }

        var fingerprint = AddressFingerprint.Of(order, amazon, erp);
        var marked = findings.Select(finding => Mark(finding, relevant, fingerprint)).ToList();
        outdated.UnionWith(relevant.Where(entry => entry.Order != AcceptEntry.Any));

        return marked;
    }

    private Finding Mark(Finding finding, List<AcceptEntry> relevant, string fingerprint)
    {
        if (relevant.Find(entry => entry.Covers(finding.Rule.Id, fingerprint)) is not { } entry)
        {
            return finding;
        }

        used.Add(entry);
        return finding with { Accepted = new Acceptance(entry.Reason, entry.Until) };
    }
}
