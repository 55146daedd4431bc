using System.Runtime.InteropServices;
using System.Text;
using Xentral.OrderAudit;
using Xentral.OrderAudit.State;

CrashDumps.Forbid();
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Not disposed: a signal may come while the program is leaving.
var cancellation = new CancellationTokenSource();

void Cancel(PosixSignalContext context)
{
    context.Cancel = true;
    cancellation.Cancel();
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);

return await OrderAuditApp.RunAsync(args, AppIo.System, cancellationToken: cancellation.Token);
