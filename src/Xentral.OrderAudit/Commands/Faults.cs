using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Commands;

/// <summary>Turns whatever a command throws into a sentence and an exit code.</summary>
internal static class Faults
{
    public static async Task<int> CatchAsync(Func<Task<int>> run, Messages messages, CancellationToken cancellationToken)
    {
        try
        {
            return await run();
        }
        catch (UsageException exception)
        {
            messages.Problems(exception.Problems);
            return ExitCode.Usage;
        }
        catch (IOException exception) when (FileProblem.Of(exception) is { } problem)
        {
            messages.Problems([problem]);
            return ExitCode.Usage;
        }
        catch (SourceUnavailableException exception)
        {
            messages.SourceUnavailable(exception);
            return ExitCode.SourceUnavailable;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            messages.Cancelled();
            return ExitCode.Cancelled;
        }
#pragma warning disable CA1031 // The last catch: a merchant gets a sentence, not a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            messages.InternalError(exception);
            return ExitCode.InternalError;
        }
    }
}
