using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.History;

/// <summary>The history cannot be used; the sentence says why and what to do.</summary>
public sealed class HistoryUnavailableException(LocalizedText problem, Exception? inner = null) : IOException(problem.En, inner)
{
    public LocalizedText Problem { get; } = problem;

    internal static HistoryUnavailableException TooNew(string path) => new(new(
        $"Die Aufzeichnung {path} stammt von einer neueren Version dieses Programms und bleibt unberührt. Aktualisieren Sie dieses Programm.",
        $"The record {path} was written by a later version of this program and stays untouched. Update this program."));

    internal static HistoryUnavailableException Unusable(string folder, Exception inner) => new(
        new(
            $"Die Aufzeichnung früherer Läufe in {folder} lässt sich nicht benutzen. Prüfen Sie Rechte und freien Platz.",
            $"The record of earlier runs in {folder} cannot be used. Check permissions and free space."),
        inner);
}
