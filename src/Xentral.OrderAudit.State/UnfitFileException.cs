using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.State;

/// <summary>A file that was named is not one to be read whole: a device, a pipe, or far larger than it can be.</summary>
public sealed class UnfitFileException(LocalizedText problem) : IOException(problem.En)
{
    public LocalizedText Problem { get; } = problem;

    internal static UnfitFileException NoFile(string path) => new(new(
        $"{path} ist keine gewöhnliche Datei und wird nicht gelesen. Prüfen Sie die Angabe.",
        $"{path} is no ordinary file and is not read. Check what was given."));

    internal static UnfitFileException TooLarge(string path, long largest) => new(new(
        $"{path} ist größer als {Amount(largest)} und damit nicht die Datei, die hier gemeint ist. Prüfen Sie die Angabe.",
        $"{path} is larger than {Amount(largest)}, so it is not the file meant here. Check what was given."));

    private static string Amount(long bytes) => bytes >= 1024 * 1024 ? $"{bytes / 1024 / 1024} MB" : $"{bytes / 1024} kB";
}
