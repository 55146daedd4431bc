using System.CommandLine;
using System.CommandLine.Invocation;
using Xentral.OrderAudit.Composition;

namespace Xentral.OrderAudit.Commands;

internal sealed class VersionAction(CommandContext context) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        context.Io.Out.WriteLine($"order-audit {ToolVersion.Current}");
        return ExitCode.Success;
    }
}
