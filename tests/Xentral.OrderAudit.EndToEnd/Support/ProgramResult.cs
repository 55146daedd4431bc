namespace Xentral.OrderAudit.EndToEnd.Support;

internal sealed record ProgramResult(int ExitCode, string Output, string Error)
{
    /// <summary>No user ever sees a stack trace.</summary>
    public ProgramResult WithoutStackTrace()
    {
        Assert.DoesNotContain("   at ", Output + Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception:", Output + Error, StringComparison.Ordinal);
        return this;
    }
}
