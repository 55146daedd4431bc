namespace Xentral.OrderAudit.Fuzzing;

/// <summary>One reader of the program: where its input lies, what runs over it, and what must hold afterwards.</summary>
/// <param name="Name">Also the folder of its corpus in <c>fixtures/fuzz</c>.</param>
/// <param name="Seeds">Good inputs to begin with.</param>
/// <param name="ReadAsync">Gives an input to the program.</param>
internal sealed record Harness(string Name, Func<Desk, Task<IReadOnlyList<byte[]>>> Seeds, Func<Desk, byte[], Task<(int ExitCode, string Printed)>> ReadAsync)
{
    /// <summary>What must hold of this reader beyond what holds of all; says what is wrong.</summary>
    public Func<Desk, int, byte[], string?>? Judge { get; init; }
}
