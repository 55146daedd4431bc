using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Fuzzing;

/// <summary>
/// Runs that end at any step of any file, purges, second runs and clocks that jump, in any order. Whatever came before: nothing of somebody else's is touched,
/// nothing readable rests, no order comes twice, and a plain run gets all of them.
/// ORDERAUDIT_MODEL_SEQUENCES: how many sequences, a few otherwise.
/// </summary>
public sealed class ModelOfRunsTests(ITestOutputHelper output)
{
    private const string Foreign = "somebody else's";

    private static readonly string[] ForeignFiles = ["other.journal", "notes.txt", "history-old.sqlite", "other.budget"];

    private static readonly string[] Readable = ["Größmann", "Bürgerstraße", "302-0000002", "0351 000"];

    private static int Sequences
        => int.TryParse(Environment.GetEnvironmentVariable("ORDERAUDIT_MODEL_SEQUENCES"), CultureInfo.InvariantCulture, out var count) ? count : 8;

    [Theory]
    [InlineData(FaultOfFiles.Kill)]
    [InlineData(FaultOfFiles.FullDisk)]
    [InlineData(FaultOfFiles.DeadDisk)]
    public async Task A_run_may_end_at_any_step(FaultOfFiles kind)
    {
        var steps = (await new Model(seed: 0).RunAsync(FaultOfFiles.None, int.MaxValue)).Steps;
        output.WriteLine($"{steps} steps");
        Assert.InRange(steps, 10, 200);

        for (var step = 1; step <= steps; step++)
        {
            using var model = new Model(step);
            await model.RunAsync(kind, step);
            await model.AssertMendedAsync($"{kind} at step {step}");
        }
    }

    [Theory]
    [InlineData(FaultOfFiles.Kill)]
    [InlineData(FaultOfFiles.DeadDisk)]
    public async Task So_may_one_that_goes_on_and_a_purge(FaultOfFiles kind)
    {
        for (var step = 1; ; step++)
        {
            using var model = new Model(step);
            await model.BreakOffAsync();
            var resumed = await model.RunAsync(kind, step);
            await model.AssertMendedAsync($"{kind} at step {step} of a run that goes on");
            await model.BreakOffAsync();
            var purged = await model.PurgeAsync(kind, step);
            await model.AssertMendedAsync($"{kind} at step {step} of a purge");
            if (resumed.Steps < step && purged.Steps < step)
            {
                return;
            }
        }
    }

    [Fact]
    public async Task So_may_they_all_in_any_order()
    {
        for (var seed = 0; seed < Sequences; seed++)
        {
            using var model = new Model(seed);
            var random = new Random(seed);
            var told = new StringBuilder();
            for (var count = random.Next(2, 7); count > 0; count--)
            {
                var (kind, step) = ((FaultOfFiles)random.Next(4), random.Next(1, 40));
                var choice = random.Next(7);
                told.Append(CultureInfo.InvariantCulture, $"{choice} {kind} {step}; ");
                await (choice switch
                {
                    0 => model.BreakOffAsync(),
                    1 => model.PurgeAsync(kind, step),
                    2 => model.JumpAsync(random.Next(4)),
                    3 => model.MeetAsync(step, "audit"),
                    4 => model.MeetAsync(step, "purge"),
                    _ => (Task)model.RunAsync(kind, step),
                });
                model.AssertKept($"sequence {seed}: {told}");
            }

            await model.AssertMendedAsync($"sequence {seed}: {told}");
        }
    }

    /// <summary>One merchant's folder, and the clock there.</summary>
    private sealed class Model : IDisposable
    {
        private readonly Desk desk = new();
        private readonly Random random;
        private readonly JumpingClock clock = new();

        public Model(int seed)
        {
            random = new Random(seed);
            desk.Write("order-audit.json", desk.LiveSettings);
            desk.Write("xentral.csv", LivePages.OtherOrders);
            desk.Write("target", Foreign);
            OwnFolder.Create(desk.PathOf("state"));
            Array.ForEach(ForeignFiles, name => desk.Write($"state/{name}", Foreign));
            File.CreateSymbolicLink(desk.PathOf("state/linked.journal"), desk.PathOf("target"));
            (desk.Amazon.Page, desk.Amazon.SecondPage) = (LivePages.First, LivePages.Second);
        }

        public void Dispose() => desk.Dispose();

        public async Task<(int Steps, int ExitCode)> RunAsync(FaultOfFiles kind, int step, Action? meanwhile = null)
        {
            File.Delete(desk.PathOf("result.json"));
            var faults = new FileFaults(kind, step, random) { Meanwhile = meanwhile };
            var (exitCode, printed) = await faults.DuringAsync(() => desk.LiveAuditAsync(Clocked));
            Assert.True(kind == FaultOfFiles.Kill || exitCode is 0 or 1 or 2 or 4, $"{kind} at {step}: exit code {exitCode}\n{printed}");
            if (exitCode is 0 or 1 or 4)
            {
                AssertOnce(exitCode);
            }

            return (faults.Steps, exitCode);
        }

        /// <summary>Amazon fails after the first page.</summary>
        public async Task BreakOffAsync()
        {
            desk.Amazon.SecondPage = null;
            await RunAsync(FaultOfFiles.None, int.MaxValue);
            desk.Amazon.SecondPage = LivePages.Second;
        }

        public async Task<(int Steps, int ExitCode)> PurgeAsync(FaultOfFiles kind, int step)
        {
            var faults = new FileFaults(kind, step, random);
            var (exitCode, printed) = await faults.DuringAsync(() => desk.RunAsync("purge", "--state", desk.PathOf("state")));
            Assert.True(kind == FaultOfFiles.Kill || exitCode is >= 0 and <= 4, $"purge, {kind} at {step}: exit code {exitCode}\n{printed}");
            return (faults.Steps, exitCode);
        }

        public Task JumpAsync(int which)
        {
            clock.Shift += which switch { 0 => TimeSpan.FromHours(1), 1 => TimeSpan.FromHours(25), 2 => TimeSpan.FromDays(31), _ => TimeSpan.FromDays(-2) };
            return Task.CompletedTask;
        }

        /// <summary>Another one starts while the first stands at some step.</summary>
        public Task<(int Steps, int ExitCode)> MeetAsync(int step, string command) => RunAsync(FaultOfFiles.None, step, () =>
        {
            using var flow = ExecutionContext.SuppressFlow();
            var (exitCode, printed) = Task.Run(() => command == "purge"
                ? desk.RunAsync("purge", "--state", desk.PathOf("state"))
                : desk.RunAsync(["audit", "--route", "search", "--state", desk.PathOf("state"), "--report", "second.xlsx", "--json", "second.json", "--overwrite"], Clocked)).GetAwaiter().GetResult();
            Assert.True(exitCode is >= 0 and <= 4 or 6, $"a second {command} at step {step}: exit code {exitCode}\n{printed}");
        });

        public void AssertKept(string what)
        {
            Assert.All(ForeignFiles, name => Assert.True(File.ReadAllText(desk.PathOf($"state/{name}")) == Foreign, $"{what}: {name} was touched"));
            Assert.Equal(Foreign, File.ReadAllText(desk.PathOf("target")));
            Assert.NotNull(new FileInfo(desk.PathOf("state/linked.journal")).LinkTarget);
            foreach (var file in Directory.GetFiles(desk.PathOf("state")).Where(file => new FileInfo(file).LinkTarget is null))
            {
                var content = Encoding.UTF8.GetString(File.ReadAllBytes(file));
                Assert.All(Readable, text => Assert.False(content.Contains(text, StringComparison.Ordinal), $"{what}: {text} in {file}"));
            }
        }

        /// <summary>Nothing stands in the way of the next run that only a purge would clear away.</summary>
        public async Task AssertMendedAsync(string what)
        {
            AssertKept(what);
            var (_, exitCode) = await RunAsync(FaultOfFiles.None, int.MaxValue);
            Assert.True(exitCode == 1, $"{what}: then exit code {exitCode}");
            AssertKept(what);
        }

        private void AssertOnce(int exitCode)
        {
            using var result = JsonDocument.Parse(File.ReadAllBytes(desk.PathOf("result.json")));
            var numbers = result.RootElement.GetProperty("orders").EnumerateArray().Select(order => order.GetProperty("number").GetString()).ToList();
            Assert.Equal(numbers.Distinct(), numbers);
            Assert.Equal(result.RootElement.GetProperty("coverage").GetProperty("received").GetInt32(), numbers.Count);
            Assert.True(exitCode == 4 || numbers.Count == LivePages.Orders, $"exit code {exitCode} with {numbers.Count} orders");
        }

        private void Clocked(IServiceCollection services) => services.AddSingleton<TimeProvider>(clock);
    }

    private sealed class JumpingClock : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Shift;
    }
}
