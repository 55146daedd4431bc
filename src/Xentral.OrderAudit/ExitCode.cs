namespace Xentral.OrderAudit;

/// <summary>What the process returns; documented in src/docs and never renumbered.</summary>
public static class ExitCode
{
    /// <summary>Complete, and nothing at or above <c>--fail-on</c>.</summary>
    public const int Success = 0;

    /// <summary>Complete, with findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>Wrong use or configuration; nothing was read.</summary>
    public const int Usage = 2;

    /// <summary>A side could not be reached or refused; nothing was audited.</summary>
    public const int SourceUnavailable = 3;

    /// <summary>
    /// The report is written but does not cover everything, or a nightly run could not be recorded or told.
    /// Outranks <see cref="Success"/> and <see cref="Findings"/>.
    /// </summary>
    public const int Incomplete = 4;

    /// <summary>A fault in this program.</summary>
    public const int InternalError = 5;

    /// <summary>Cancelled; a partial report is written and says so.</summary>
    public const int Cancelled = 130;
}
