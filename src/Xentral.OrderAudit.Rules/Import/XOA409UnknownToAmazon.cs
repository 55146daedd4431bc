using System.Globalization;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Rules.Import;

/// <summary>Xentral has Amazon orders that Amazon did not hand out for the same days.</summary>
public sealed class XOA409UnknownToAmazon : IRunRule
{
    private const int MostNamed = 5;

    public RuleInfo Info { get; } = new(
        Id: "XOA409",
        Severity: Severity.Info,
        Title: new(De: "Amazon-Aufträge, die Amazon nicht kennt", En: "Amazon orders unknown to Amazon"),
        Message: new(
            De: "Xentral hat {detail}.",
            En: "Xentral has {detail}."),
        Advice: new(
            De: "Prüfen Sie, ob die Nummern stimmen und ob es Bestellungen eines anderen Kontos oder Marktplatzes, Testbestellungen oder solche anderer "
                + "Kanäle sind.",
            En: "Check that the numbers are right, and whether these are orders of another account or marketplace, test orders, or orders of other channels."),
        Remedy: Remedy.Merchant);

    public IEnumerable<Finding> Inspect(RunFacts run)
    {
        // A number Amazon never gives was mistyped or overwritten; a well-formed one may just belong to another account.
        if (run.UnknownOrders.Where(order => !order.HasAmazonsShape).ToList() is { Count: > 0 } odd)
        {
            yield return new Finding(Info, Severity.Warning)
            {
                Detail = Detail(
                odd,
                new(
                    "{count} Amazon-Aufträge mit Nummern, wie Amazon sie nicht vergibt: {numbers}",
                    "{count} Amazon orders with numbers Amazon does not give: {numbers}"))
            };
        }

        if (run.UnknownOrders.Where(order => order.HasAmazonsShape).ToList() is { Count: > 0 } others)
        {
            yield return new Finding(Info, Info.Severity)
            {
                Detail = Detail(
                others,
                new(
                    "{count} Amazon-Aufträge, die Amazon für diese Tage und Marktplätze nicht geliefert hat: {numbers}",
                    "{count} Amazon orders that Amazon did not hand out for these days and marketplaces: {numbers}"))
            };
        }
    }

    private static LocalizedText Detail(List<UnknownOrder> orders, LocalizedText wording)
        => wording
            .With("count", orders.Count.ToString(CultureInfo.InvariantCulture))
            .With("numbers", string.Join(", ", orders.Take(MostNamed).Select(order => order.Number.Value)) + (orders.Count > MostNamed ? " …" : ""));
}
