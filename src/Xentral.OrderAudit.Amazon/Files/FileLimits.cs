using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>What an audit of files cannot say, in words.</summary>
internal sealed class FileLimits(TimeZoneInfo zone)
{
    // Shops have days without orders; two are worth a remark.
    private static readonly TimeSpan WorthTelling = TimeSpan.FromDays(2);

    private readonly LocalFormat german = new(Language.German, zone);
    private readonly LocalFormat english = new(Language.English, zone);

    public LocalizedText Describe(IOrderFile file)
    {
        var spanDe = file.Purchases is var (first, last) ? $", gekauft vom {german.Moment(first)} bis {german.Moment(last)}" : "";
        var spanEn = file.Purchases is var (from, to) ? $", purchased from {english.Moment(from)} to {english.Moment(to)}" : "";
        return new(
            De: $"Datei {file.Name}: {file.Kind.De}, {german.Counted(file.Rows, CountedNoun.Row)}, {german.Orders(file.Orders)}{spanDe}, SHA-256 {file.Sha256}",
            En: $"File {file.Name}: {file.Kind.En}, {english.Counted(file.Rows, CountedNoun.Row)}, {english.Orders(file.Orders)}{spanEn}, "
                + $"SHA-256 {file.Sha256}");
    }

    public IEnumerable<LocalizedText> Of(IReadOnlyList<IOrderFile> files, AuditWindow window, FileCoverage coverage)
        => [.. Reach(files, window), .. files.SelectMany(file => file.Limits), .. LeftOut(coverage), .. Untold(coverage), Account];

    private static LocalizedText Account { get; } = new(
        De: "Ob die Dateien zu demselben Verkäuferkonto gehören wie die Aufträge in Xentral, lässt sich ihnen nicht ansehen.",
        En: "Whether the files belong to the same seller account as the orders in Xentral cannot be told from them.");

    private IEnumerable<LocalizedText> Reach(IReadOnlyList<IOrderFile> files, AuditWindow window)
    {
        yield return new(
            De: $"Die Dateien reichen bis {german.Moment(window.Until)}. Spätere Bestellungen sind nicht geprüft.",
            En: $"The files reach until {english.Moment(window.Until)}. Later orders were not audited.");

        var until = DateTimeOffset.MaxValue;
        foreach (var (first, last) in files.Select(file => file.Purchases).OfType<(DateTimeOffset First, DateTimeOffset Last)>().OrderBy(span => span.First))
        {
            if (until < DateTimeOffset.MaxValue && first - until > WorthTelling)
            {
                yield return new(
                    De: $"Zwischen {german.Moment(until)} und {german.Moment(first)} enthält keine Datei eine Bestellung. Gab es da welche, fehlen sie in "
                        + "diesem Bericht.",
                    En: $"Between {english.Moment(until)} and {english.Moment(first)} no file holds an order. If there were any, they are missing from "
                        + "this report.");
            }

            until = until == DateTimeOffset.MaxValue || last > until ? last : until;
        }
    }

    private static IEnumerable<LocalizedText> LeftOut(FileCoverage coverage)
    {
        if (coverage.OutsideWindow > 0)
        {
            yield return Counted(
                coverage.OutsideWindow,
                "Weggelassen, weil außerhalb des gewünschten Zeitraums: {orders} der Dateien.",
                "Left out, being outside the period that was asked for: {orders} of the files.");
        }

        if (coverage.OtherMarketplaces > 0)
        {
            yield return Counted(
                coverage.OtherMarketplaces,
                "Weggelassen, weil von anderen Marktplätzen als den gewünschten: {orders} der Dateien.",
                "Left out, coming from other marketplaces than those asked for: {orders} of the files.");
        }
    }

    private static IEnumerable<LocalizedText> Untold(FileCoverage coverage)
    {
        if (coverage.StatusUnknown > 0)
        {
            yield return Counted(
                coverage.StatusUnknown,
                "Bei {orders} sagen die Dateien nicht, ob versandt oder storniert wurde. Fehlt eine davon in Xentral, gilt sie deshalb als nicht prüfbar und "
                    + "nicht als betroffen; geben Sie den Bericht „Alle Bestellungen“ mit an, dann lässt sich auch das sagen.",
                "For {orders} the files do not tell shipped from cancelled. One that is missing in Xentral therefore counts as not checkable, not as "
                    + "affected; name the report “All Orders” as well, and that can be told, too.");
        }

        if (coverage.ShippedByAmazon == 0)
        {
            yield return new(
                De: "Bestellungen, die Amazon verschickt (FBA), kommen in diesen Dateien nicht vor.",
                En: "Orders that Amazon ships (FBA) do not occur in these files.");
        }

        if (coverage.AddressWithheld > 0)
        {
            yield return Counted(
                coverage.AddressWithheld,
                "Zu {orders} steht in den Dateien kein Name und keine Straße, weil der Bericht sie nicht enthält. Geprüft ist nur, ob es sie in Xentral gibt.",
                "For {orders} the files hold no name and no street, because the report does not have them. Only their presence in Xentral was checked.");
        }

        if (coverage.LostLetters > 0)
        {
            yield return Counted(
                coverage.LostLetters,
                "Bei {orders} hat Amazons Bericht Buchstaben durch Fragezeichen ersetzt. Abweichungen, die nur darauf beruhen, gelten nicht als Fehler.",
                "For {orders} Amazon’s report has question marks for letters. Deviations that rest on those alone do not count as errors.");
        }

        if (coverage.ShipByUnknown > 0)
        {
            yield return Counted(
                coverage.ShipByUnknown,
                "Zu {orders} nennen die Dateien keine Versandfrist (Spalte latest-ship-date); was davon überfällig ist, weiß man nicht.",
                "For {orders} the files name no shipping deadline (column latest-ship-date); what is overdue among them is not known.");
        }

        if (coverage.MarketplaceUnknown > 0)
        {
            yield return Counted(
                coverage.MarketplaceUnknown,
                "Zu {orders} nennen die Dateien keinen Marktplatz (Spalte sales-channel).",
                "For {orders} the files name no marketplace (column sales-channel).");
        }
    }

    private static LocalizedText Counted(int count, string german, string english)
        => new LocalizedText(german, english).With("orders", LocalFormat.OrdersInBoth(count));
}
