using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.State;

/// <summary>What a purge did.</summary>
/// <param name="Removed">Path and meaning of each file that is gone.</param>
/// <param name="Left">Path and meaning of each file that could not be removed: another run uses it, or its folder is closed to us.</param>
/// <param name="Foreign">Files that bear one of our names and nothing else of ours, and links.</param>
public sealed record PurgeResult(
    List<(string Path, LocalizedText Meaning)> Removed, List<(string Path, LocalizedText Meaning)> Left, List<string> Foreign);
