using MimeKit;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Case;
using Xentral.OrderAudit.Reporting.Tests.Samples;

namespace Xentral.OrderAudit.Reporting.Tests.Case;

public sealed class VendorRequestTests
{
    private static readonly byte[] Report = [.. Enumerable.Range(0, 10_000).Select(value => (byte)value)];

    [Fact]
    public async Task Opens_as_a_draft_to_the_vendor()
    {
        using var message = await ParsedAsync();

        Assert.Equal("account@xentral.com", Assert.Single(message.To.Mailboxes).Address);
        Assert.Equal("Amazon-Nachweis", message.Subject);
        Assert.Equal("1", message.Headers["X-Unsent"]);
        Assert.Empty(message.From);
        Assert.DoesNotContain(message.Headers, header => header.Id is HeaderId.From or HeaderId.MessageId);
    }

    [Fact]
    public async Task Carries_umlauts_and_the_report_unharmed()
    {
        using var message = await ParsedAsync();
        var attachment = Assert.IsType<MimePart>(Assert.Single(message.Attachments));
        using var content = new MemoryStream();
        await attachment.Content!.DecodeToAsync(content);

        Assert.Contains("ein persönliches Bestätigungsschreiben", message.TextBody, StringComparison.Ordinal);
        Assert.Contains("Händler: Kolibri & Töchter Versand GmbH", message.TextBody, StringComparison.Ordinal);
        Assert.Contains(
            "Seit dem 4. August 2023 kommen Bestellungen von Amazon nicht fehlerfrei bei uns an; betroffen: 17 Bestellungen.",
            message.TextBody,
            StringComparison.Ordinal);
        Assert.Equal("report.xlsx", attachment.FileName);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", attachment.ContentType.MimeType);
        Assert.Equal(Report, content.ToArray());
    }

    [Fact]
    public async Task A_name_cannot_add_headers_or_lines()
    {
        using var message = await ParsedAsync(new(Language.German, Audience.Amazon, "Böse\r\nBcc: x@example.org"));

        Assert.Equal(
            ["Date", "Subject", "To", "X-Unsent", "MIME-Version", "Content-Type"],
            message.Headers.Concat(message.Body!.Headers).Select(header => header.Field).Distinct());
        Assert.Contains("Händler: Böse", message.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_is_short_enough_for_mail_and_the_same_audit_gives_the_same_bytes()
    {
        var draft = Draft(Written.For());

        Assert.Equal(draft, Draft(Written.For()));
        Assert.All(System.Text.Encoding.ASCII.GetString(draft).Split("\r\n"), line => Assert.True(line.Length <= 998));
    }

    private static byte[] Draft(ReportPresentation presentation)
        => VendorRequest.Draft(new CaseFacts(SampleAudit.Incident(), presentation, presentation.Language, hasProof: false), "report.xlsx", Report);

    private static async Task<MimeMessage> ParsedAsync(ReportPresentation? presentation = null)
    {
        using var stream = new MemoryStream(Draft(presentation ?? Written.For()));
        return await MimeMessage.LoadAsync(stream);
    }
}
