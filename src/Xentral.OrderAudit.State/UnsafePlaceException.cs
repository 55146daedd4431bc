using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.State;

/// <summary>A file or folder is not what this program has made, or others could exchange it; it stays untouched, and the sentence says what to do.</summary>
public sealed class UnsafePlaceException(LocalizedText problem) : IOException(problem.En)
{
    public LocalizedText Problem { get; } = problem;

    /// <summary>It holds something this program has not written.</summary>
    public static UnsafePlaceException Foreign(string path) => new(new(
        $"Die Datei {path} stammt nicht von diesem Programm und bleibt unberührt. Wählen Sie mit --state einen anderen Ordner, oder verschieben Sie die Datei.",
        $"The file {path} is not this program's and stays untouched. Choose another folder with --state, or move the file away."));

    internal static UnsafePlaceException Link(string path) => new(new(
        $"{path} ist eine Verknüpfung oder keine gewöhnliche Datei und bleibt unberührt. Entfernen Sie sie, oder wählen Sie mit --state einen anderen Ordner.",
        $"{path} is a link or no ordinary file and stays untouched. Remove it, or choose another folder with --state."));

    internal static UnsafePlaceException OwnedByOther(string path) => new(new(
        $"{path} gehört einem anderen Benutzer dieses Rechners. Starten Sie das Programm als dieser Benutzer, oder wählen Sie mit --state einen "
            + "eigenen Ordner.",
        $"{path} belongs to another user of this computer. Start the program as that user, or choose a folder of your own with --state."));

    internal static UnsafePlaceException WritableByOthers(string folder) => new(new(
        $"In den Ordner {folder} können andere Benutzer dieses Rechners schreiben. Entziehen Sie das Recht (chmod go-w {folder}), oder wählen Sie mit "
            + "--state einen anderen.",
        $"Other users of this computer can write to the folder {folder}. Withdraw the right (chmod go-w {folder}), or choose another one with --state."));
}
