using MimeKit;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>The e-mail that asks the vendor for its personal confirmation, as a draft the merchant only has to send.</summary>
internal static class VendorRequest
{
    public const string Address = "account@xentral.com";
    public const string Subject = "Amazon-Nachweis";

    /// <param name="reportName">Name of the attached workbook.</param>
    public static byte[] Draft(CaseFacts facts, string reportName, byte[] report)
    {
        var body = new TextPart("plain")
        {
            Text = Body(facts).Replace("\n", "\r\n", StringComparison.Ordinal),
            ContentTransferEncoding = ContentEncoding.QuotedPrintable,
        };
        using var content = new MemoryStream(report);
        var attachment = new MimePart("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        {
            Content = new MimeContent(content),
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
            ContentTransferEncoding = ContentEncoding.Base64,
            FileName = reportName,
        };
        using var message = new MimeMessage { Subject = Subject, Date = facts.Result.Run.FinishedAt };
        // The program that sends it knows who writes; an empty sender would only be in its way.
        message.Headers.Remove(HeaderId.From);
        message.To.Add(new MailboxAddress("Xentral", Address));
        // Makes mail programs open the file for editing instead of showing it as received.
        message.Headers.Add("X-Unsent", "1");
        message.Headers.Remove(HeaderId.MessageId);
        message.Body = new Multipart("mixed") { body, attachment };
        message.Body.ContentType.Boundary = $"=-order-audit-{facts.Result.Run.Id}";

        using var written = new MemoryStream();
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        message.WriteTo(format, written);
        return written.ToArray();
    }

    /// <summary>The same for those who write their mails in a browser.</summary>
    public static string AsText(CaseFacts facts, string reportName) => string.Join("\n", [
        $"{facts.Say("An", "To")}: {Address}",
        $"{facts.Say("Betreff", "Subject")}: {Subject}",
        $"{facts.Say("Anhang", "Attachment")}: {reportName}",
        "",
        Body(facts)]);

    private static string Body(CaseFacts facts) => SafeLines(facts.Say(
        $"""
        Guten Tag,

        wir verkaufen über Amazon und nutzen Xentral. {facts.Since} kommen Bestellungen von Amazon nicht fehlerfrei bei uns an; betroffen: {facts.Format.Orders(facts.Affected)}.

        Bitte teilen Sie uns mit, worin Sie die Ursache sehen und ob die Störung vorübergehend ist, und senden Sie uns für unseren Fall bei Amazon ein persönliches Bestätigungsschreiben darüber.

        Händler: {facts.Merchant}
        Händlertoken bei Amazon: {facts.MerchantToken}
        Prüflauf: {facts.Result.Run.Id}

        Unser Prüfbericht liegt bei; persönliche Angaben der Käufer sind darin unkenntlich.

        Vielen Dank und freundliche Grüße
        {facts.Merchant}
        """,
        $"""
        Hello,

        We sell on Amazon and use Xentral. {facts.Since}, orders from Amazon have not been reaching us without errors; affected: {facts.Format.Orders(facts.Affected)}.

        Please let us know what you consider the cause and whether the fault is temporary, and send us a personal letter of confirmation that we can enclose with our Amazon case.

        Merchant: {facts.Merchant}
        Amazon merchant token: {facts.MerchantToken}
        Audit run: {facts.Result.Run.Id}

        Our audit report is attached; buyers’ personal details are masked in it.

        Many thanks and kind regards,
        {facts.Merchant}
        """)) + "\n";

    private static string SafeLines(string text) => string.Join("\n", text.ReplaceLineEndings("\n").Split('\n').Select(SafeText.Of));
}
