using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Xentral.OrderAudit.Fuzzing.Harnesses;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Fuzzing;

/// <summary>
/// Spoiled inputs through the whole program. Short in every run; as long as wanted with
/// <c>ORDERAUDIT_FUZZ_SECONDS=3600 dotnet test tests/Xentral.OrderAudit.Fuzzing --filter FullyQualifiedName~FuzzTests</c>, other ways with
/// <c>ORDERAUDIT_FUZZ_SEED</c>.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private const long LargestHeap = 1536L * 1024 * 1024;

    private static int Seconds => Number("ORDERAUDIT_FUZZ_SECONDS", 2);

    private static int Seed => Number("ORDERAUDIT_FUZZ_SEED", 14);

    public static TheoryData<string> Names => [.. Readers.All.Select(harness => harness.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Spoiled_inputs_end_in_results_or_words(string name)
    {
        var harness = Readers.All.Single(each => each.Name == name);
        using var desk = new Desk();
        var seeds = await harness.Seeds(desk);
        var corpus = Corpus(name);
        var mutator = new Mutator(Seed);
        var clock = Stopwatch.StartNew();
        var executions = 0;

        // Readers that refuse everything would hold for ever.
        Assert.Contains((await harness.ReadAsync(desk, seeds[0])).ExitCode, (int[])[0, 1, 4]);
        foreach (var input in seeds.Concat(corpus))
        {
            await AssertHoldsAsync(harness, desk, input);
            executions++;
        }

        while (clock.Elapsed < TimeSpan.FromSeconds(Seconds))
        {
            await AssertHoldsAsync(harness, desk, mutator.Spoil([.. seeds, .. corpus]));
            executions++;
        }

        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{name}: {executions} executions, {executions / clock.Elapsed.TotalSeconds:0.0} per second"));
    }

    private static async Task AssertHoldsAsync(Harness harness, Desk desk, byte[] input)
    {
        string? problem;
        try
        {
            var (exitCode, printed) = await harness.ReadAsync(desk, input).WaitAsync(Patience);
            problem = Oracle.Judge(desk, exitCode, printed)
                ?? harness.Judge?.Invoke(desk, exitCode, input)
                ?? (GC.GetTotalMemory(forceFullCollection: false) > LargestHeap ? "too much memory" : null);
        }
        catch (TimeoutException)
        {
            problem = $"no end within {Patience.TotalSeconds} seconds";
        }

        if (problem is not null)
        {
            Assert.Fail(
                $"{harness.Name}: {problem}\nThe input is kept as {Keep(harness.Name, input)}; once mended, it belongs into fixtures/fuzz/{harness.Name}.");
        }
    }

    private static List<byte[]> Corpus(string name)
    {
        var folder = Repository.PathTo("fixtures", "fuzz", name);
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)] : [];
    }

    private static string Keep(string name, byte[] input)
    {
        var path = Path.Combine(Path.GetTempPath(), $"order-audit-fuzz-{name}-{Convert.ToHexStringLower(SHA256.HashData(input).AsSpan(0, 4))}");
        File.WriteAllBytes(path, input);
        return path;
    }

    private static int Number(string variable, int usual)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : usual;
}
