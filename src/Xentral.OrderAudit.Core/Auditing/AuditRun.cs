using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Who, when and what of one run.</summary>
public sealed record AuditRun
{
    /// <summary>Names this run in every file it writes.</summary>
    public required string Id { get; init; }

    public required string ToolVersion { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    public required AuditWindow Window { get; init; }

    /// <summary>The zone in which people read the times of this run.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>Why the run does not cover all it should; empty for a complete run.</summary>
    public IReadOnlyList<LocalizedText> IncompleteBecause { get; init; } = [];

    public bool IsComplete => IncompleteBecause.Count == 0;

    /// <summary>What both sides were, in words for the cover: files with checksums, server, version, shops.</summary>
    public IReadOnlyList<LocalizedText> Sources { get; init; } = [];

    /// <summary>How much was read of each side, with its checksum; empty when a stored result does not say.</summary>
    public IReadOnlyList<SourceReading> Readings { get; init; } = [];

    /// <summary>
    /// What the sources of this run cannot tell by their nature; it limits what the report says, but is no reason to call the run incomplete.
    /// </summary>
    public IReadOnlyList<LocalizedText> Limits { get; init; } = [];

    /// <summary>Tells one set of rules and severities from another; see <see cref="Core.Rules.RuleSetVersion"/>.</summary>
    public string RuleSet { get; init; } = "";
}
