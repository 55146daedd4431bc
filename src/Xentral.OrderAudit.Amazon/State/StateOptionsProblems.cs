using Xentral.OrderAudit.Amazon.Configuration;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.State;

/// <summary>Says everything that is wrong with <see cref="StateOptions"/> at once.</summary>
public static class StateOptionsProblems
{
    private const int ShortestKey = 32;

    public static IReadOnlyList<LocalizedText> Of(StateOptions options)
    {
        if (!HasOwnKey(options))
        {
            return [];
        }

        var secret = SecretOf(options);
        if (secret.Problem() is { } problem)
        {
            return [problem];
        }

        return secret.Read().Length >= ShortestKey ? [] :
        [
            new(De: $"State:Key: ist zu kurz. Nehmen Sie mindestens {ShortestKey} zufällige Zeichen.",
                En: $"State:Key: is too short. Use at least {ShortestKey} random characters."),
        ];
    }

    internal static bool HasOwnKey(StateOptions options) => !string.IsNullOrWhiteSpace(options.Key) || !string.IsNullOrWhiteSpace(options.KeyFile);

    internal static ConfiguredSecret SecretOf(StateOptions options) => new("State:Key", options.Key, options.KeyFile);
}
