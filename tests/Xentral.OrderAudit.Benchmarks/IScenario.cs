namespace Xentral.OrderAudit.Benchmarks;

/// <summary>One measured run, started by its name.</summary>
internal interface IScenario
{
    string Name { get; }

    string Usage { get; }

    string Purpose { get; }

    Task RunAsync(IReadOnlyList<string> arguments);
}
