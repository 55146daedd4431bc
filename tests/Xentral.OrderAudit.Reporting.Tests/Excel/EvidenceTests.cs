using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Json;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Tests.Snapshots;

namespace Xentral.OrderAudit.Reporting.Tests.Excel;

/// <summary>What Xentral's side tables prove, in the workbook and in the result file.</summary>
public sealed class EvidenceTests
{
    private const string Tracking = "00340000000000000001";

    [Theory]
    [InlineData(Audience.Amazon, false, false, false)]
    [InlineData(Audience.Support, true, false, true)]
    [InlineData(Audience.Internal, true, true, true)]
    public void Shows_each_reader_what_is_his(Audience audience, bool showsDetails, bool showsTracking, bool showsUnknownOrders)
    {
        using var workbook = Written.Workbook(Sample(), Written.For(Language.German, audience));
        var text = WorkbookText.Of(workbook);

        Assert.Contains("Wo es geschah", text, StringComparison.Ordinal);
        Assert.Equal(showsDetails, text.Contains("Das passt zu einem bekannten Fehler", StringComparison.Ordinal));
        Assert.Equal(showsDetails, text.Contains("Laut Xentral: verschickt am 6. August 2023", StringComparison.Ordinal));
        Assert.Equal(showsTracking, text.Contains(Tracking, StringComparison.Ordinal));
        Assert.Equal(showsUnknownOrders, text.Contains("Nur in Xentral", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Audience.Amazon)]
    [InlineData(Audience.Internal)]
    public async Task Comes_back_from_the_result_file(Audience audience)
    {
        var presentation = Written.For(Language.English, audience);
        var json = await Written.Json(Sample(), presentation);
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, json, TestContext.Current.CancellationToken);

        var stored = await new JsonResultReader(SampleRules.All).ReadAsync(path, TestContext.Current.CancellationToken);
        File.Delete(path);

        Assert.Equal(json, await Written.Json(stored.Result, stored.Presentation));
        Assert.Equal(CauseDetail.StuckInStaging, stored.Result.Orders.First(order => order.Detail is not null).Detail);
        Assert.Equal("302-7654321-7654321", Assert.Single(stored.Result.UnknownOrders).Number.Value);
    }

    private static AuditResult Sample()
    {
        var result = SampleAudit.Incident();
        var changed = false;

        return result with
        {
            Orders = [.. result.Orders.Select(order => order.Outcome == Outcome.Affected && !changed ? Change(order) : order)],
            UnknownOrders = [new UnknownOrder(new("302-7654321-7654321"), new ErpOrderReference(9, "200009", "freigegeben"), new DateOnly(2023, 8, 5))],
        };

        AuditedOrder Change(AuditedOrder order)
        {
            changed = true;
            return order with
            {
                Detail = CauseDetail.StuckInStaging,
                StagedAt = new DateTimeOffset(2023, 8, 5, 10, 0, 0, TimeSpan.Zero),
                KnownDefect = new("Das passt zu einem bekannten Fehler von Xentral.", "This fits a known defect of Xentral."),
                Shipping = new ErpShipping(1, IsShipped: true, new DateOnly(2023, 8, 6), [Tracking]),
            };
        }
    }
}
