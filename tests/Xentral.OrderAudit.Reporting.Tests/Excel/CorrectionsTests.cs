using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Reporting.Csv;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Reporting.Tests.Excel;

/// <summary>The merchant's work list, as a sheet and as a file.</summary>
public sealed class CorrectionsTests
{
    private static readonly PostalAddress Right = SamplePeople.All[0] with { Supplement = "Hinterhaus" };

    [Fact]
    public void Lists_the_most_urgent_first_in_the_fields_of_Xentrals_form()
    {
        using var workbook = Written.Workbook(Sample(), Written.For(audience: Audience.Internal));

        var rows = SheetReader.Rows(workbook, "Korrekturliste");

        Assert.Equal(["▲ Überfällig, 08.08.2023", "● Später fällig, 20.08.2023"], rows.Select(row => row[2]));
        Assert.Equal(["Änne Krähenwinkel", "#", "#", "#", "Hinterhaus", "Mühlgrabenstieg 17 b", "01099", "Dresden", "DE"], rows[0][5..14]);
        Assert.Equal("Straße, PLZ", rows[0][4]);
        Assert.Equal("Auftrag anlegen", rows[1][4]);
    }

    [Theory]
    [InlineData(Audience.Amazon)]
    [InlineData(Audience.Support)]
    public void Nobody_outside_the_house_gets_one(Audience audience)
    {
        using var workbook = Written.Workbook(Sample(), Written.For(audience: audience));

        Assert.DoesNotContain("Korrekturliste", WorkbookText.Of(workbook), StringComparison.Ordinal);
        Assert.False(new CorrectionsCsvWriter(SampleRules.All).HasAny(Sample(), Written.For(audience: audience)));
    }

    [Fact]
    public async Task The_file_opens_in_a_German_Excel_as_it_is()
    {
        using var folder = new TemporaryFolder();
        await new CorrectionsCsvWriter(SampleRules.All).WriteAsync(Sample("=1+1"), Written.For(audience: Audience.Internal), folder.PathOf("x.csv"));
        var bytes = await File.ReadAllBytesAsync(folder.PathOf("x.csv"));
        var lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");

        Assert.Equal(System.Text.Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Contains(";Name;Ansprechpartner;Abteilung;Unterabteilung;Adresszusatz;Straße;PLZ;Ort;Land", lines[0], StringComparison.Ordinal);
        Assert.Contains(";Änne Krähenwinkel;;;;Hinterhaus;\"'=1+1\";'01099;Dresden;DE", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stored_result_for_the_house_still_has_the_list_and_no_other_has_addresses()
    {
        var stored = await Written.Json(Sample(), Written.For(audience: Audience.Internal));
        using var folder = new TemporaryFolder();
        var read = await new Reporting.Json.JsonResultReader(SampleRules.All).ReadAsync(folder.Write("r.json", stored));

        Assert.True(new CorrectionsCsvWriter(SampleRules.All).HasAny(read.Result, read.Presentation));
        Assert.DoesNotContain(
            "amazonAddress",
            System.Text.Encoding.UTF8.GetString(await Written.Json(Sample(), Written.For(audience: Audience.Support))),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Musterfirma GmbH", "Lindenallee 5", "", AddressKind.Commercial, "Musterfirma GmbH", "Lindenallee 5", "")]
    [InlineData("Lindenallee 5", "2. Stock", "", AddressKind.Residential, "Änne", "Lindenallee 5", "2. Stock")]
    [InlineData("c/o Ostermoor", "Lindenallee 5", "links", AddressKind.Residential, "Änne", "Lindenallee 5", "c/o Ostermoor, links")]
    [InlineData("Am Anger", "", "", AddressKind.Residential, "Änne", "Am Anger", "")]
    public void Finds_the_street_among_Amazons_lines(string first, string second, string third, AddressKind kind, string name, string street, string supplement)
    {
        var form = XentralForm.Of(new PostalAddress { Name = "Änne", Street = first, Supplement = second, SecondSupplement = third, Kind = kind });

        Assert.Equal((name, street, supplement), (form.Values[0], form.Values[5], form.Values[4]));
    }

    private static AuditResult Sample(string street = "Mühlgrabenstieg 17 b") => SampleAudit.Of(
        [
            Order(1, Cause.LostInTransfer, "2023-08-08T12:00:00Z") with
            {
                AmazonAddress = Right with { Street = street },
                ErpAddress = Right with { Street = "Mühlgrabenstieg", PostalCode = "1099" },
                Findings = [SampleAudit.Finding(SampleRules.LeadingZeroLost, AddressField.PostalCode, "01099", "1099")],
            },
            Order(
                2,
                Cause.NotImported,
                "2023-08-20T12:00:00Z") with { AmazonAddress = Right, Findings = [new(SampleRules.OrderMissing, Core.Rules.Severity.Error)] },
            Order(4, Cause.LostInTransfer, "2023-08-08T12:00:00Z") with { AmazonAddress = Right, AmazonStatus = AmazonOrderStatus.Shipped },
        ],
        clear: 3);

    private static AuditedOrder Order(int seed, Cause cause, string shipBy) => SampleAudit.Affected(seed, cause) with
    {
        ShipBy = DateTimeOffset.Parse(shipBy, System.Globalization.CultureInfo.InvariantCulture),
        AmazonStatus = AmazonOrderStatus.Unshipped,
    };
}
