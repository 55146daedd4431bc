using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Amazon.State;
using Xentral.OrderAudit.History;

namespace Xentral.OrderAudit.Composition;

/// <summary>Puts the history into the state folder and gives it a name for the merchant.</summary>
internal static class HistoryPlaces
{
    private const string Purpose = "history";

    public static HistoryPlace Of(StateSecrets secrets, IConfiguration settings) => new(secrets.Folder, () => secrets.KeyFor(Purpose), MerchantOf(secrets, settings));

    /// <summary>Whether the merchant goes by the refresh token.</summary>
    public static bool NamesSeller(IConfiguration settings)
        => !HasValue(settings, "Report:MerchantToken") && (HasValue(settings, "Amazon:RefreshToken") || HasValue(settings, "Amazon:RefreshTokenFile"));

    // The merchant token outlives every credential; without one a new refresh token looks like a new merchant.
    private static Func<string>? MerchantOf(StateSecrets secrets, IConfiguration settings)
    {
        if (HasValue(settings, "Report:MerchantToken"))
        {
            return () => secrets.NameOfMerchant(settings["Report:MerchantToken"]!);
        }

        return NamesSeller(settings) ? secrets.NameOfSeller : null;
    }

    private static bool HasValue(IConfiguration settings, string key) => !string.IsNullOrWhiteSpace(settings[key]);
}
