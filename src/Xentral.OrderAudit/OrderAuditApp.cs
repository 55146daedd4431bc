using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Console;

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

        var context = new CommandContext(io, language, configureServices);

        return await Faults.CatchAsync(
            () => args.Length == 0 && io.IsConversation
                ? new GuidedStart(context, command => RunAsync(command, io, configureServices, cancellationToken)).RunAsync(cancellationToken)
                : InvokeAsync(args, context, messages, cancellationToken),
            messages,
            cancellationToken);
    }

    private static async Task<int> InvokeAsync(string[] args, CommandContext context, Messages messages, CancellationToken cancellationToken)
    {
        var parsed = RootCommandLine.Create(context).Parse(args, new ParserConfiguration { EnablePosixBundling = false });
        if (CommandLineProblems.Of(parsed) is { Count: > 0 } problems)
        {
            messages.Problems(problems);
            return ExitCode.Usage;
        }

        var invocation = new InvocationConfiguration
        {
            Output = context.Io.Out,
            Error = context.Io.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await parsed.InvokeAsync(invocation, cancellationToken);
    }

    private static bool IsVerbose(string[] args) => args.Contains("--verbose", StringComparer.Ordinal);
}
