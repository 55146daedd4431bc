namespace Xentral.OrderAudit.Amazon.Failures;

internal static class Refusals
{
    /// <summary>Turns a refusal nothing can be done about here into the end of the run.</summary>
    /// <exception cref="Core.Auditing.SourceUnavailableException">Amazon denies access.</exception>
    public static async ValueTask<T> OrEndAsync<T>(this ValueTask<T> asked)
    {
        try
        {
            return await asked.ConfigureAwait(false);
        }
        catch (RefusedException refused)
        {
            throw refused.Refusal.ToException(refused.RequestId);
        }
    }
}
