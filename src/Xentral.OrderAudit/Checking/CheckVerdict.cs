using Xentral.OrderAudit.Core.Checking;

namespace Xentral.OrderAudit.Checking;

/// <summary>What all lines together mean.</summary>
internal sealed class CheckVerdict(IReadOnlyList<CheckLine> lines)
{
    public int Count(CheckState state) => lines.Count(line => line.Result.State == state);

    /// <summary>2 before 3, as with an audit: what is wrong here is looked at before anybody is asked.</summary>
    public int ExitCode
    {
        get
        {
            var failed = lines.Where(line => line.Result.State == CheckState.Failed).ToList();
            return failed.Count == 0 ? OrderAudit.ExitCode.Success
                : failed.Exists(line => line.Source is null) ? OrderAudit.ExitCode.Usage
                : OrderAudit.ExitCode.SourceUnavailable;
        }
    }
}
