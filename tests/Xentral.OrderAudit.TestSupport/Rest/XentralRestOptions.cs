using Xentral.OrderAudit.Simulator.Erp;

namespace Xentral.OrderAudit.TestSupport.Rest;

/// <summary>What a simulated Xentral serves over REST, and how it misbehaves.</summary>
public sealed record XentralRestOptions
{
    public IReadOnlyList<StoredOrder> Orders { get; init; } = [];

    public string Token { get; init; } = "simulated-personal-access-token";

    public string ApiUser { get; init; } = "order-audit";

    public string ApiKey { get; init; } = "simulated-api-key";

    /// <summary>Orders per page at most, whatever is asked.</summary>
    public int LargestPage { get; init; } = 1_000;

    /// <summary>Answers 429 to every request whose number, from 1, is a multiple of this; 0 for never.</summary>
    public int RefuseEvery { get; init; }

    /// <summary>The status of every answer; <see langword="null"/> answers properly.</summary>
    public int? AlwaysAnswer { get; init; }

    /// <summary>The cursor never ends.</summary>
    public bool RepeatsCursor { get; init; }

    /// <summary>Answers are cut off in the middle.</summary>
    public bool CutsAnswers { get; init; }
}
