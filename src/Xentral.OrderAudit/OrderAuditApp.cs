using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit;

/// <summary>The whole program behind <c>Main</c>: arguments in, exit code out. Nothing escapes as an exception.</summary>
public static class OrderAuditApp
{
    /// <param name="configureServices">Lets a test replace parts, such as the clock.</param>
    public static async Task<int> RunAsync(
        string[] args,
        AppIo io,
        Action<IServiceCollection>? configureServices = null,
        CancellationToken cancellationToken = default)
    {
        var language = CommandLanguage.Of(io, args);
        var messages = new Messages(io, language, IsVerbose(args));

        try
        {
            var root = RootCommandLine.Create(new CommandContext(io, language, configureServices));
            var parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false });

            if (CommandLineProblems.Of(parsed) is { Count: > 0 } problems)
            {
                messages.Problems(problems);
                return ExitCode.Usage;
            }

            var invocation = new InvocationConfiguration
            {
                Output = io.Out,
                Error = io.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(invocation, cancellationToken);
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

    private static bool IsVerbose(string[] args) => args.Contains("--verbose", StringComparer.Ordinal);
}
