using Spectre.Console;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Masking;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>All an audit knows of one order, for people: what it found, why, what speaks for it, and what to do.</summary>
internal sealed class OrderStory(AppIo io, Language language, Audience audience, AuditResult result)
{
    private static readonly (LocalizedText Name, AddressField? Field, Func<PostalAddress, string> Of)[] Parts =
    [
        (AddressField.Recipient.Name(), AddressField.Recipient, address => address.Name),
        (AddressField.Company.Name(), AddressField.Company, address => address.Company),
        (new("Ansprechpartner", "Contact"), null, address => address.Contact),
        (new("Abteilung", "Department"), null, address => address.Department),
        (new("Unterabteilung", "Sub-department"), null, address => address.SubDepartment),
        (AddressField.Street.Name(), AddressField.Street, address => address.Street),
        (AddressField.Supplement.Name(), AddressField.Supplement, address => address.Supplement),
        (new("2. Adresszusatz", "2nd supplement"), AddressField.Supplement, address => address.SecondSupplement),
        (AddressField.PostalCode.Name(), AddressField.PostalCode, address => address.PostalCode),
        (AddressField.City.Name(), AddressField.City, address => address.City),
        (new("Ortsteil", "District"), null, address => address.District),
        (AddressField.State.Name(), AddressField.State, address => address.State),
        (AddressField.Country.Name(), AddressField.Country, address => address.Country),
    ];

    private readonly IAnsiConsole console = Terminal.Of(io.Out, io.OutIsTerminal);
    private readonly LocalFormat format = new(language, result.Run.TimeZone);
    private readonly FindingText text = new(language, audience);
    private readonly PairMask mask = new(audience, language);

    public void Write(AuditedOrder order)
    {
        Heading(Say("Bestellung", "Order") + $" {order.Number}: {order.Outcome.Name().In(language)}");
        Lines(Facts(order).Prepend(KeptAudit.Described(result.Run).In(language)));
        Section(Say("Warum", "Why"), Reasons(order));
        WriteAddresses(order);
        Section(Say("Befunde", "Findings"), order.Findings.Select(finding =>
            $"{finding.Rule.Id} {finding.Severity.Name().In(language)}: {text.Message(finding)}"
                + (finding.Accepted is null ? "" : $" ({text.Accepted(finding, format)})")));
        Section(Say("Belege", "Evidence"), Evidence(order));
        Section(Say("Was zu tun ist", "What to do"), Advice(order));
    }

    /// <summary>An order that only Xentral has.</summary>
    public void Write(UnknownOrder order)
    {
        Heading(Say("Bestellung", "Order") + $" {order.Number}: {Say("nur in Xentral", "only in Xentral")}");
        Lines(
        [
            KeptAudit.Described(result.Run).In(language),
            Erp(order.Erp),
            Say(
                "Xentral hat sie, Amazon hat sie in dieser Prüfung nicht herausgegeben; verglichen werden konnte deshalb nichts.",
                "Xentral has it, Amazon did not hand it out in this audit; so nothing could be compared."),
        ]);
    }

    /// <summary>Of a number that is not listed nobody knows whether it was checked: that must never sound like a clean bill.</summary>
    public void WriteUnlisted(OrderNumber number)
    {
        var window = result.Run.Window;
        Heading(Say($"Bestellung {number}: steht nicht in der letzten Prüfung", $"Order {number}: not in the latest audit"));
        Lines(
        [
            KeptAudit.Described(result.Run).In(language),
            Say(
                "Das heißt nicht, dass sie in Ordnung ist. Nur Betroffene werden gemerkt, dazu was sich nicht prüfen ließ oder einen Hinweis trägt.",
                "That does not mean it is in order. Only affected orders are remembered, and what could not be checked or bears a remark."),
            Say(
                $"Oder sie lag nicht im Zeitraum: {window.Period().De} {format.Moment(window.EffectiveSince)} bis {format.Moment(window.Until)} "
                    + $"({format.ZoneName}).",
                $"Or it was not in the period: {window.Period().En} {format.Moment(window.EffectiveSince)} to {format.Moment(window.Until)} "
                    + $"({format.ZoneName})."),
            Say(
                "Oder die Nummer ist nicht genau die von Amazon (drei, sieben und sieben Ziffern).",
                "Or the number is not exactly Amazon’s (three, seven and seven digits)."),
            .. result.Run.IncompleteBecause.Select(because => Say("UNVOLLSTÄNDIG: ", "INCOMPLETE: ") + because.In(language)),
        ]);
    }

    private IEnumerable<string> Facts(AuditedOrder order)
    {
        if (order.PurchasedAt != default)
        {
            yield return Say("Gekauft: ", "Purchased: ") + format.Moment(order.PurchasedAt);
        }

        if (order.ShipBy is { } shipBy)
        {
            yield return Say("Zu versenden bis: ", "Ship by: ") + format.Moment(shipBy);
        }

        if (order.ShippedAt is { } shippedAt)
        {
            yield return Say("Laut Amazon versandt: ", "Shipped, says Amazon: ") + format.Moment(shippedAt);
        }

        yield return order.Erp is { } erp
            ? Erp(erp)
            : order.Outcome == Outcome.Affected ? Say("In Xentral: nicht vorhanden", "In Xentral: not there") : "";
    }

    private string Erp(ErpOrderReference erp) => Say(
        $"In Xentral: Auftrag {(erp.DocumentNumber.Length > 0 ? erp.DocumentNumber : $"mit der id {erp.OrderId}")}, Status {erp.Status}",
        $"In Xentral: order {(erp.DocumentNumber.Length > 0 ? erp.DocumentNumber : $"with the id {erp.OrderId}")}, status {erp.Status}");

    private IEnumerable<string> Reasons(AuditedOrder order)
    {
        if (order.Cause is { } cause)
        {
            yield return $"{cause.Name().In(language)}. {cause.Meaning().In(language)}";
            var origin = Origins.Of(order);
            yield return $"{Say("Auf wessen Seite", "On whose side")}: {origin.Name().In(language)}. {origin.Meaning().In(language)}";
        }

        if (order.Reason is { } reason)
        {
            yield return $"{reason.Name().In(language)}. {reason.Meaning().In(language)}";
        }
    }

    private void WriteAddresses(AuditedOrder order)
    {
        if (order.AmazonAddress is null && order.ErpAddress is null)
        {
            return;
        }

        var (amazon, erp) = (order.AmazonAddress ?? PostalAddress.Empty, order.ErpAddress ?? PostalAddress.Empty);
        var rows = Parts
            .Select(part => (Name: part.Name.In(language), Values: mask.Of(part.Of(amazon), part.Of(erp), part.Field)))
            .Where(row => row.Values.Amazon.Length + row.Values.Erp.Length > 0)
            .ToList();
        var (names, left) = (rows.Max(row => (int?)row.Name.Length) ?? 0, Math.Max("Amazon".Length, rows.Max(row => (int?)row.Values.Amazon.Length) ?? 0));
        Section(
            audience == Audience.Internal ? Say("Adressen", "Addresses") : Say("Adressen (unkenntlich; --audience internal zeigt sie)",
                "Addresses (masked; --audience internal shows them)"),
            rows.Select(row => $"{row.Name.PadRight(names)}  {row.Values.Amazon.PadRight(left)}  "
                + $"{row.Values.Erp}").Prepend($"{"".PadRight(names)}  {"Amazon".PadRight(left)}  Xentral"));

        if (order.AmazonAddress is null || order.ErpAddress is null)
        {
            return;
        }

        var explained = AddressExplanation.Of(amazon, erp);
        Section(Say("Verglichen", "Compared"), Compared(explained.Comparison));
        if (audience == Audience.Internal)
        {
            Section(Say("Schritte", "Steps"), ComparisonSteps.Lines(explained.Steps, language));
        }
    }

    private IEnumerable<string> Compared(AddressComparison comparison)
    {
        foreach (var difference in comparison.Differences)
        {
            var (amazon, erp) = mask.Of(difference.Amazon, difference.Erp, difference.Field);
            yield return $"{Named(difference)} ({difference.Verdict.Name().In(language)}): Amazon {text.Visible(amazon)}, Xentral {text.Visible(erp)}";
        }

        var deciding = comparison.Deciding is { } one ? $" ({Say("entscheidend", "decided by")}: {Named(one)})" : "";
        yield return $"{Say("Urteil", "Verdict")}: {comparison.Verdict.Name().In(language)}{deciding}";
    }

    // In the words of the row that decided.
    private string Named(FieldDifference difference)
        => difference.Row is { } row ? $"{difference.Field.Name().In(language)}: {row.Text.In(language)}" : difference.Field.Name().In(language);

    private IEnumerable<string> Evidence(AuditedOrder order)
    {
        if (order.Detail is { } detail)
        {
            yield return $"{detail.Name().In(language)}. {detail.Meaning().In(language)}";
        }

        if (order.StagedAt is { } staged)
        {
            yield return Say("In Xentrals Zwischentabelle seit: ", "In Xentral’s staging table since: ") + format.Moment(staged);
        }

        if (order.Shipping is { } shipping)
        {
            var state = shipping.IsShipped ? Say("versandt", "shipped") : Say("nicht versandt", "not shipped");
            yield return $"{Say("Lieferscheine", "Delivery notes")}: {format.Count(shipping.DeliveryNotes)}, {state}"
                + (audience == Audience.Internal && shipping.TrackingNumbers.Count > 0 ? $" ({string.Join(", ", shipping.TrackingNumbers)})" : "");
        }

        foreach (var note in order.Notes)
        {
            yield return note.In(language);
        }

        if (order.KnownDefect is { } defect && audience != Audience.Amazon)
        {
            yield return defect.In(language);
        }
    }

    private IEnumerable<string> Advice(AuditedOrder order) => order.Findings
        .Where(finding => finding.Accepted is null)
        .OrderByDescending(finding => finding.Severity)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .Select(finding => text.Advice(finding, order.Cause))
        .Where(advice => advice.Length > 0)
        .Distinct();

    private void Section(string heading, IEnumerable<string> lines)
    {
        var all = lines.Where(line => line.Length > 0).ToList();
        if (all.Count > 0)
        {
            io.Out.WriteLine();
            Heading(heading);
            Lines(all.Select(line => $"  {line}"));
        }
    }

    private void Heading(string heading)
    {
        console.Write(new Text(SafeText.Of(heading), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
    }

    private void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            io.Out.WriteLine(SafeText.Of(line));
        }
    }

    private string Say(string de, string en) => language == Language.German ? de : en;
}
