using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Collects the judgements of one run. Keeps clear orders as numbers only, so memory does not grow with them.</summary>
/// <param name="zone">The zone whose days are counted.</param>
/// <param name="watched">Orders to be named even when they are plainly clear.</param>
internal sealed class AuditLedger(TimeZoneInfo zone, IReadOnlySet<OrderNumber> watched)
{
    private static readonly LocalizedText NoAddresses = new(
        De: "Zu keiner Bestellung liegt eine Adresse von Amazon vor, also konnte keine verglichen werden. Erst braucht die App die Rolle „Direktversand an "
            + "Verbraucher“, danach eine neue Autorisierung; bei Dateien fehlt der Bestellbericht mit Adressen.",
        En: "There is no address from Amazon for any order, so none could be compared. First the app needs the role “Direct-to-Consumer Shipping”, then a new "
            + "authorisation; with files, the order report that holds addresses is missing.");

    private readonly Coverage coverage = new(zone);
    private readonly List<AuditedOrder> listed = [];
    private readonly List<OrderNumber> cleared = [];
    private readonly List<OrderJudgement> waiting = [];
    private readonly Placeholders placeholders = new();
    private readonly List<LocalizedText> incompleteBecause = [];
    private readonly SeenOrders seen = new();
    private readonly List<UnknownOrder> unknown = [];
    private readonly SortedSet<OrderNumber> unreadableCarts = [];
    private readonly ContentDigest amazonRead = new();
    private readonly ContentDigest erpRead = new();
    private bool amazonGivesAddresses;
    private bool mustBeMended;

    public int Received => coverage.Received + waiting.Count;

    public void Read(IEnumerable<AmazonOrder> orders)
    {
        foreach (var order in orders)
        {
            amazonRead.Add(order);
        }
    }

    public void Read(IEnumerable<ErpOrder> rows)
    {
        foreach (var row in rows)
        {
            erpRead.Add(row);
        }
    }

    public void Add(OrderJudgement judgement)
    {
        if (!seen.IsNew(judgement.Number))
        {
            TakeBack(judgement);
        }

        if (judgement.HasUnreadableCart)
        {
            unreadableCarts.Add(judgement.Number);
        }

        amazonGivesAddresses |= judgement.ProvesAmazonAddresses;
        if (judgement.Placeholder is { } name)
        {
            placeholders.Note(name);
        }

        if (judgement.MustWait && !placeholders.Contains(judgement.Placeholder))
        {
            waiting.Add(judgement);
        }
        else
        {
            Enter(judgement);
        }
    }

    /// <summary>Notes an order of Xentral unless Amazon handed it out. Call after the last order of Amazon only.</summary>
    public void AddIfUnknown(ErpOrder order)
    {
        if (seen.IsNew(order.Number))
        {
            var reference = new ErpOrderReference(order.Id, order.DocumentNumber, order.Status);
            unknown.Add(new UnknownOrder(order.Number, reference, SoundOrder.Likely(order.OrderedOn)));
        }
    }

    public void StoppedBy(SourceUnavailableException exception)
    {
        mustBeMended |= !exception.IsTransient;
        incompleteBecause.Add(new(
            De: $"{exception.Problem.De} {exception.Advice.De}",
            En: $"{exception.Problem.En} {exception.Advice.En}"));
    }

    public void StoppedByUser() => incompleteBecause.Add(new(
        De: "Der Lauf wurde abgebrochen, bevor alle Bestellungen gelesen waren.",
        En: "The run was cancelled before all orders were read."));

    public AuditResult Close(AuditRun run, RuleRunner rules, AcceptList accepted)
    {
        waiting.ForEach(Enter);
        waiting.Clear();
        unknown.Sort((left, right) => left.Number.CompareTo(right.Number));
        listed.Sort((left, right) => left.Number.CompareTo(right.Number));

        // Every order was read and not one address: whoever trusts in exit codes must not take that for "all is well".
        var lacksAddresses = incompleteBecause.Count == 0 && !amazonGivesAddresses && coverage.ByReason.ContainsKey(NotCheckableReason.Withheld);
        if (lacksAddresses)
        {
            incompleteBecause.Add(NoAddresses);
        }

        return new AuditResult
        {
            Run = run with
            {
                IncompleteBecause = [.. incompleteBecause],
                Readings = [new(AuditSource.Amazon, amazonRead.Rows, amazonRead.Sha256), new(AuditSource.Xentral, erpRead.Rows, erpRead.Sha256)],
            },
            Coverage = coverage,
            LacksAddresses = lacksAddresses,
            MustBeMended = mustBeMended || lacksAddresses,
            Orders = listed,
            ClearedOrders = [.. cleared.Order()],
            UnknownOrders = unknown,
            RunFindings = rules.Inspect(new RunFacts(coverage, accepted) { UnknownOrders = unknown, UnreadableCarts = [.. unreadableCarts] }),
        };
    }

    /// <summary>An order that comes again is a newer version of itself; of the earlier one nothing may stay. One that is not listed was clear.</summary>
    private void TakeBack(OrderJudgement newer)
    {
        unreadableCarts.Remove(newer.Number);
        if (waiting.RemoveAll(judgement => judgement.Number == newer.Number) > 0)
        {
            return;
        }

        var place = listed.FindIndex(order => order.Number == newer.Number);
        if (place < 0)
        {
            coverage.RemoveClear(newer.PurchasedAt);
            cleared.Remove(newer.Number);
            return;
        }

        coverage.Remove(listed[place]);
        listed.RemoveAt(place);
    }

    private void Enter(OrderJudgement judgement)
    {
        var order = judgement.Settle(amazonGivesAddresses, placeholders.Contains(judgement.Placeholder));
        coverage.Add(order);

        if (order.IsListed)
        {
            listed.Add(order with { Findings = [.. order.Findings.OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal)] });
        }
        else if (watched.Contains(order.Number))
        {
            cleared.Add(order.Number);
        }
    }
}
