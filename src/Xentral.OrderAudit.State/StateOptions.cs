namespace Xentral.OrderAudit.State;

/// <summary>Section <c>State</c> of the configuration: what this program keeps between runs, and where.</summary>
public sealed class StateOptions
{
    public const string SectionName = "State";

    /// <summary>Absolute path; empty keeps nothing between runs.</summary>
    public string? Folder { get; set; }

    /// <summary>Encrypts what is kept; empty takes the key file in <see cref="Folder"/>, made at first use.</summary>
    public string? Key { get; set; }

    public string? KeyFile { get; set; }

    /// <summary>Keeps the orders of a complete run, at most <see cref="LongestKept"/>, and audits them again without asking Amazon.</summary>
    public bool KeepOrders { get; set; }

    /// <summary>Fetches anew though an interrupted run could be continued.</summary>
    public bool Restart { get; set; }

    internal ConfiguredSecret Secret => new($"{SectionName}:Key", Key, KeyFile);

    /// <summary>Amazon's Data Protection Policy allows personal data for 30 days after delivery; ours ends no later than that.</summary>
    public static TimeSpan LongestKept { get; } = TimeSpan.FromDays(30);
}
