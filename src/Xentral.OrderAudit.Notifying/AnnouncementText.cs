using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Notifying;

/// <summary>An announcement as a person reads it: a subject, and a few plain lines.</summary>
internal sealed class AnnouncementText(Announcement announcement)
{
    private readonly LocalFormat format = new(announcement.Language, announcement.Result?.Run.TimeZone ?? TimeZoneInfo.Utc);

    public string Subject
    {
        get
        {
            var whose = announcement.MerchantName.Length > 0 ? $" ({announcement.MerchantName})" : "";
            return $"Order Audit{whose}: {Headline}";
        }
    }

    public IReadOnlyList<string> Lines => [.. All().Where(line => line.Length > 0)];

    private string Headline => announcement switch
    {
        { IsTest: true } => Say("Probenachricht", "test message"),
        { Problem: not null } => Say("Prüflauf gescheitert", "audit run failed"),
        { Result: { Run.IsComplete: false } result } => Say($"unvollständig geprüft, {Affected(result).De}", $"incomplete audit, {Affected(result).En}"),
        { Result.Changes: { IsFirst: false, HasNews: true } changes } => News(changes.New + changes.Returned),
        { Result: { } result } => Affected(result).In(announcement.Language),
        _ => "",
    };

    private IEnumerable<string> All()
    {
        if (announcement.IsTest)
        {
            yield return Say("Wenn Sie das lesen, kommen Nachrichten von Order Audit hier an.", "If you read this, messages of Order Audit arrive here.");
        }

        if (announcement.Problem is { } problem)
        {
            yield return problem.In(announcement.Language);
            yield return Say("Es wurde nichts geprüft.", "Nothing was audited.");
        }

        foreach (var line in announcement.Result is { } result ? Of(result) : [])
        {
            yield return line;
        }

        if (announcement.UntoldBefore > 0)
        {
            yield return Say(
                $"Aus früheren Läufen, deren Nachricht nicht ankam, sind noch offen: {format.Count(announcement.UntoldBefore)}.",
                $"Still open from earlier runs whose message did not arrive: {format.Count(announcement.UntoldBefore)}.");
        }

        yield return Say($"Prüflauf {announcement.RunId}", $"Audit run {announcement.RunId}");
    }

    private IEnumerable<string> Of(AuditResult result)
    {
        foreach (var because in result.Run.IncompleteBecause)
        {
            yield return Say("Unvollständig: ", "Incomplete: ") + because.In(announcement.Language);
        }

        var (window, coverage) = (result.Run.Window, result.Coverage);
        yield return Say(
            $"Geprüft: {format.Count(coverage.Clear + coverage.Affected)} von {format.Orders(coverage.Received)}, gekauft vom "
                + $"{format.Moment(window.EffectiveSince)} bis {format.Moment(window.Until)}.",
            $"Audited: {format.Count(coverage.Clear + coverage.Affected)} of {format.Orders(coverage.Received)}, purchased from "
                + $"{format.Moment(window.EffectiveSince)} to {format.Moment(window.Until)}.");
        yield return Say($"Betroffen: {format.Count(coverage.Affected)}.", $"Affected: {format.Count(coverage.Affected)}.");
        if (result.Changes is { IsFirst: false } changes)
        {
            yield return string.Join(", ", changes.Counts().Select(row => $"{row.Name.In(announcement.Language)}: {format.Count(row.Count)}")) + ".";
        }
    }

    private LocalizedText Affected(AuditResult result) => result.Coverage.Affected switch
    {
        0 => new("keine Bestellung betroffen", "no order affected"),
        1 => new("1 Bestellung betroffen", "1 order affected"),
        var count => new($"{format.Count(count)} Bestellungen betroffen", $"{format.Count(count)} orders affected"),
    };

    private string News(int count) => count == 1
        ? Say("1 neue betroffene Bestellung", "1 newly affected order")
        : Say($"{format.Count(count)} neue betroffene Bestellungen", $"{format.Count(count)} newly affected orders");

    private string Say(string de, string en) => announcement.Language == Language.German ? de : en;
}
