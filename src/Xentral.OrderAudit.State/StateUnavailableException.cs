using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.State;

/// <summary>The state folder cannot be used, or another run is using the part that is needed; the sentence says which and what to do.</summary>
public sealed class StateUnavailableException(LocalizedText problem, Exception? inner = null) : IOException(problem.En, inner)
{
    public LocalizedText Problem { get; } = problem;

    public static StateUnavailableException InUse(Exception inner) => new(
        new(De: "Ein anderer Lauf mit denselben Angaben ist noch unterwegs. Warten Sie auf sein Ende; er macht dieselbe Arbeit.",
            En: "Another run with the same settings is still under way. Wait for its end; it does the same work."),
        inner);

    public static StateUnavailableException Unsafe(UnsafePlaceException inner) => new(inner.Problem, inner);

    public static StateUnavailableException Unusable(string folder, Exception inner) => new(
        new(
            De: $"Der Ordner {folder} für den Zwischenstand lässt sich nicht benutzen. Prüfen Sie Rechte und freien Platz, oder wählen Sie mit --state "
                + "einen anderen.",
            En: $"The folder {folder} for the state between runs cannot be used. Check permissions and free space, or choose another one with --state."),
        inner);
}
