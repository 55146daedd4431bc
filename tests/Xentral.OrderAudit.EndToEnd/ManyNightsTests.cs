using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Receivers;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>
/// Night after night with the executable, a simulated Amazon whose clock is moved, and a real MariaDB: orders become affected, are repaired, come back.
/// In between the program is killed, the database is lost, the disk is full, two runs meet, the clock is wrong, and summer time ends.
/// ORDERAUDIT_TEST_NIGHTS sets how many nights; without it all that happens, happens in twelve.
/// </summary>
public sealed class ManyNightsTests
{
    private const int Killed = 2;
    private const int WithoutDatabase = 3;
    private const int FullDisk = 4;
    private const int Meeting = 5;
    private const int ClockBack = 8;
    private const int ClockAhead = 10;

    // 02:30 in Berlin; summer time ends in the eighth night.
    private static readonly DateTime FirstNight = new(2026, 10, 18, 2, 30, 0);
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private static readonly string[] SecretKeys = ["Amazon:ClientSecret", "Amazon:RefreshToken"];

    private readonly StringBuilder said = new();

    private static int Nights
        => int.TryParse(Environment.GetEnvironmentVariable("ORDERAUDIT_TEST_NIGHTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var nights)
            ? nights
            : 12;

    [Fact]
    public async Task New_persisting_and_resolved_are_right_every_night_whatever_happens()
    {
        FakedClock.SkipIfMissing();
        await using var webhook = await WebhookReceiver.StartAsync();
        await using var merchant = await NightMerchant.StartAsync(At(0), Nights);
        using var workplace = new Workplace();
        using var disk = new SmallDisk(workplace.StateFolder);
        workplace.With(merchant.Settings(At(0).AddDays(-10))).With("Notify:Webhook:Url", webhook.Url).With("Notify:When", "always");
        var expected = new ExpectedHistory(merchant);
        var random = new Random(20261018);

        for (var night = 0; night < Nights; night++)
        {
            merchant.Clock.SetUtcNow(At(night));
            await ChangeXentralAsync(merchant, random, At(night));
            FakedClock.Set(workplace, At(night));

            if (await IsLostAsync(night, merchant, workplace, disk))
            {
                continue;
            }

            var outOfSight = expected.Take(workplace.ReadJson("result.json"));
            Assert.True(outOfSight == 0 || night == ClockBack, $"Night {night}: {outOfSight} open orders were not looked at.");
        }

        await Executable.RunAsync(workplace, "diagnose");
        AssertNobodyAndNothingSecret(workplace, merchant, webhook);
    }

    private static DateTimeOffset At(int night)
    {
        var local = FirstNight.AddDays(night);
        return new DateTimeOffset(local, Berlin.GetUtcOffset(local)).ToUniversalTime();
    }

    private static async Task ChangeXentralAsync(NightMerchant merchant, Random random, DateTimeOffset now)
    {
        foreach (var number in merchant.Affected.Order().ToList().Where(_ => random.Next(4) == 0))
        {
            await merchant.RepairAsync(number);
        }

        foreach (var number in random.GetItems([.. merchant.Spoilable(now)], 4).Distinct())
        {
            await merchant.SpoilAsync(number);
        }
    }

    /// <returns>Whether the night came to nothing, as it should.</returns>
    private async Task<bool> IsLostAsync(int night, NightMerchant merchant, Workplace workplace, SmallDisk disk)
    {
        switch (night)
        {
            case Killed:
                using (var process = Start(workplace))
                {
                    await UntilPagesAsync(merchant, 3, process);
                    process.Kill();
                    await process.WaitForExitAsync();
                }

                break;
            case WithoutDatabase:
                merchant.Line.RefusesConnections = true;
                Assert.Equal(3, await AuditAsync(workplace));
                merchant.Line.RefusesConnections = false;
                return true;
            case FullDisk when disk.Fill():
                Assert.Contains(await AuditAsync(workplace), Set(ExitCode.Usage, ExitCode.Incomplete));
                disk.Free();
                return true;
            case Meeting:
                return await MeetAsync(merchant, workplace);
            case ClockBack:
                FakedClock.Set(workplace, At(night).AddDays(-3));
                break;
            case ClockAhead:
                FakedClock.Set(workplace, At(night).AddDays(2));
                Assert.Contains(await AuditAsync(workplace), Set(ExitCode.SourceUnavailable, ExitCode.Incomplete));
                return true;
        }

        var exitCode = await AuditAsync(workplace);
        Assert.True(Set(ExitCode.Success, ExitCode.Findings).Contains(exitCode), $"night {night}: {exitCode}\n{said}");
        return false;
    }

    private async Task<bool> MeetAsync(NightMerchant merchant, Workplace workplace)
    {
        using var first = Start(workplace);
        await UntilPagesAsync(merchant, 1, first);
        Signal(first, "-STOP");
        Assert.Equal(ExitCode.Usage, await AuditAsync(workplace));
        Signal(first, "-CONT");
        var run = (await Executable.FinishAsync(first)).WithoutStackTrace();
        said.Append(run.Output).Append(run.Error);
        Assert.Contains(run.ExitCode, Set(ExitCode.Success, ExitCode.Findings));
        return false;
    }

    private static int[] Set(params int[] codes) => codes;

    private static Process Start(Workplace workplace)
        => Executable.Start(workplace, "audit", "--nightly", "--json", "result.json", "--report", "bericht.xlsx", "--overwrite");

    private async Task<int> AuditAsync(Workplace workplace)
    {
        using var process = Start(workplace);
        var run = (await Executable.FinishAsync(process)).WithoutStackTrace();
        said.Append(run.Output).Append(run.Error);
        return run.ExitCode;
    }

    private static async Task UntilPagesAsync(NightMerchant merchant, int pages, Process process)
    {
        var before = merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders) < before + pages && !process.HasExited)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private static void Signal(Process process, string signal)
    {
        using var kill = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    // Everything the nights have left, said or sent, but for the result and the report that the merchant asked for.
    private void AssertNobodyAndNothingSecret(Workplace workplace, NightMerchant merchant, WebhookReceiver webhook)
    {
        var kept = string.Join('\n', Directory.GetFiles(workplace.StateFolder).Select(file => Encoding.UTF8.GetString(File.ReadAllBytes(file))))
            + said
            + WrittenText.Of(Directory.GetFiles(workplace.Folder, "order-audit-diagnose-*.zip").Single())
            + string.Join('\n', webhook.Requests.Select(request => Encoding.UTF8.GetString(request.Body)));
        var people = merchant.Addresses.SelectMany(address => new[] { address.Name, address.Contact, address.Street, address.Phone, address.Email });
        var secrets = SecretKeys.Select(key => merchant.Amazon.Settings[key]!).Append("geheimes-token").Append("Password=");

        Assert.Contains("run-finished", kept, StringComparison.Ordinal);
        Assert.Contains("last.log", kept, StringComparison.Ordinal);
        Assert.True(webhook.Requests.Count >= Nights - 2);
        Assert.DoesNotContain(merchant.Numbers, number => kept.Contains(number.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(people.Where(text => text.Length > 5).Distinct(), text => kept.Contains(text, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(secrets, secret => kept.Contains(secret, StringComparison.Ordinal));
    }
}
