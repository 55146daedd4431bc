using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.State;

/// <summary>Says everything that is wrong with <see cref="StateOptions"/> at once.</summary>
public static class StateOptionsProblems
{
    private const int ShortestKey = 32;

    public static IReadOnlyList<LocalizedText> Of(StateOptions options) => options.Secret switch
    {
        { IsGiven: false } => [],
        var secret when secret.Problem() is { } problem => [problem],
        var secret when secret.Read().Length >= ShortestKey => [],
        _ =>
        [
            new(De: $"State:Key: ist zu kurz. Nehmen Sie mindestens {ShortestKey} zufällige Zeichen.",
                En: $"State:Key: is too short. Use at least {ShortestKey} random characters."),
        ],
    };
}
