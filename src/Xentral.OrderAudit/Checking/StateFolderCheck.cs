using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Checking;

/// <summary>Can the state between runs be kept, and by nobody else be read?</summary>
internal sealed class StateFolderCheck(Settings settings) : ISetupCheck
{
    private const UnixFileMode ForOthers =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public string Id => "state-folder";

    public LocalizedText Title { get; } = new("Zwischenstand", "State folder");

    public Task<CheckResult> RunAsync(CancellationToken cancellationToken = default)
        => Task.FromResult(Judge(settings.Configuration[AuditArguments.StateKey]!));

    private static CheckResult Judge(string folder)
    {
        if (!FolderSpace.CanWrite(FolderSpace.NearestExisting(folder)))
        {
            return CheckResult.Failed(
                new($"In {folder} lässt sich nichts schreiben.", $"Nothing can be written to {folder}."),
                new("Geben Sie dem Benutzer, der das Programm startet, Rechte an diesem Ordner, oder wählen Sie mit --state (State:Folder) einen anderen.",
                    "Give the user who starts the program rights on this folder, or choose another one with --state (State:Folder)."));
        }

        if (!Directory.Exists(folder))
        {
            return CheckResult.Ok(new($"{folder} wird beim ersten Lauf angelegt.", $"{folder} is made by the first run."));
        }

        try
        {
            OwnFolder.Check(folder);
        }
        catch (UnsafePlaceException exception)
        {
            return CheckResult.Failed(exception.Problem, new(
                "Vorher legt kein Lauf dort etwas ab.", "Until then no run keeps anything there."));
        }

        return !OperatingSystem.IsWindows() && (File.GetUnixFileMode(folder) & ForOthers) != 0
            ? CheckResult.Warning(
                new($"Andere Benutzer dieses Rechners kommen in {folder} hinein.", $"Other users of this computer have access to {folder}."),
                new($"Entziehen Sie das Recht: chmod 700 {folder}", $"Withdraw the right: chmod 700 {folder}"))
            : CheckResult.Ok(new(folder, folder));
    }
}
