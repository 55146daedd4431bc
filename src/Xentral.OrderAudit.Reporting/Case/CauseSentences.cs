using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>One sentence per place where affected orders were harmed, each with its number: Amazon's side first, then what is not proven, then ours.</summary>
internal static class CauseSentences
{
    public static IEnumerable<string> Of(CaseFacts facts)
    {
        var groups = facts.Result.AffectedOrders.Select(order => KindOf(order)).CountBy(kind => kind).ToDictionary();
        foreach (var kind in Enum.GetValues<Kind>().Where(groups.ContainsKey))
        {
            yield return $"{facts.Format.Orders(groups[kind])}: {Text(facts, kind, groups[kind])}";
        }
    }

    private enum Kind
    {
        AtAmazon,
        OnTheWay,
        LostSomewhere,
        NeverArrived,
        LostInImport,
        StuckInXentral,
        Duplicated,
        EditedByHand,
        ChangedLater,
    }

    private static Kind KindOf(AuditedOrder order) => (Origins.Of(order), order.Cause) switch
    {
        (Origin.Amazon, _) => Kind.AtAmazon,
        (Origin.OnTheWay, _) => Kind.OnTheWay,
        (Origin.Xentral, Cause.Duplicated) => Kind.Duplicated,
        (Origin.Xentral, Cause.NotImported) => Kind.StuckInXentral,
        (Origin.Xentral, _) => Kind.LostInImport,
        (Origin.ByHand, _) => Kind.EditedByHand,
        (Origin.ChangedLater, _) => Kind.ChangedLater,
        (_, Cause.NotImported) => Kind.NeverArrived,
        _ => Kind.LostSomewhere,
    };

    private static string Text(CaseFacts facts, Kind kind, int count) => kind switch
    {
        Kind.AtAmazon => facts.Say(
            "Die Lieferadresse ist schon bei Amazon unvollständig.",
            "the delivery address is already incomplete at Amazon."),
        Kind.OnTheWay => facts.Say(
            "Die Lieferadresse ist bei Amazon vollständig, kam aber schon unvollständig oder verändert bei Xentral an. Der Verlust geschah zwischen "
                + "Amazon und Xentral.",
            "the delivery address is complete at Amazon but was already incomplete or altered when it reached Xentral. It was lost between Amazon "
                + "and Xentral."),
        Kind.LostSomewhere => facts.Say(
            "Die Lieferadresse ist bei Amazon vollständig, in Xentral unvollständig, beschädigt oder eine andere. Auf welcher Seite das geschah, "
                + "zeigt die Prüfung nicht.",
            "the delivery address is complete at Amazon, but incomplete, damaged or different in Xentral. The audit does not show on which side this "
                + "happened."),
        Kind.NeverArrived => facts.Say(
            "Bei Amazon vorhanden, bis zur Prüfung aber nicht in Xentral angekommen. "
                + $"{(count == 1 ? "Wo sie geblieben ist" : "Wo sie geblieben sind")}, zeigt die Prüfung nicht.",
            $"present at Amazon, but not in Xentral when the audit ran. The audit does not show where {(count == 1 ? "it was" : "they were")} lost."),
        Kind.LostInImport => facts.Say(
            "Die Lieferadresse kam vollständig bei Xentral an und wurde erst dort beim Import beschädigt.",
            "the delivery address reached Xentral complete and was damaged only there, during import."),
        Kind.StuckInXentral => facts.Say(
            $"Von Xentral abgeholt, dort aber nicht zum Auftrag geworden.",
            $"fetched by Xentral, but never turned into {(count == 1 ? "an order" : "orders")} there."),
        Kind.Duplicated => facts.Say(
            "In Xentral mehrfach angelegt.",
            "created more than once in Xentral."),
        Kind.EditedByHand => facts.Say(
            "Die Adresse weicht ab, und der Auftrag wurde nach der Übernahme in Xentral von Hand geändert.",
            "the address differs, and the order was edited by hand in Xentral after import."),
        _ => facts.Say(
            "Die Adresse weicht ab, und die Bestellung wurde nach der Übernahme bei Amazon geändert.",
            "the address differs, and the order was changed at Amazon after import."),
    };
}
