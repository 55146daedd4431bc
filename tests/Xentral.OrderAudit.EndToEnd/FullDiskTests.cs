using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>Hours of fetching must not end at a disk that was full before they began.</summary>
public sealed class FullDiskTests
{
    [Theory]
    [InlineData("--output", "full")]
    [InlineData("--report", "full/report.xlsx")]
    [InlineData("--json", "full/result.json")]
    public async Task A_full_disk_is_found_before_anything_is_fetched(string option, string value)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Mount namespaces of Linux.");
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.Workplace();
        var full = Directory.CreateDirectory(workplace.PathOf("full")).FullName;

        using var process = Executable.StartWithFullDisk(workplace, full, "audit", option, value);
        var run = await Executable.FinishAsync(process);

        Assert.True(run.ExitCode == 2, run.Error);
        Assert.Contains("Der Datenträger ist voll", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders));
        Assert.Empty(Directory.GetFiles(full));
        Assert.Empty(workplace.Workbooks);
    }
}
