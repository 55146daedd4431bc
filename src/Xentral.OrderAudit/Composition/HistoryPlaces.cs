using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Amazon.Configuration;
using Xentral.OrderAudit.History;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Composition;

/// <summary>Puts the history into the state folder and gives it a name for the merchant.</summary>
internal static class HistoryPlaces
{
    private const string Purpose = "history";

    public static HistoryPlace Of(StateFolder folder, SellerName seller, IConfiguration settings)
        => new(folder.IsUsed ? folder.Path : null, () => folder.KeyFor(Purpose), MerchantOf(folder, seller, settings));

    /// <summary>Whether the merchant goes by the refresh token.</summary>
    public static bool NamesSeller(IConfiguration settings)
        => !HasValue(settings, "Report:MerchantToken") && (HasValue(settings, "Amazon:RefreshToken") || HasValue(settings, "Amazon:RefreshTokenFile"));

    // The merchant token outlives every credential; without one a new refresh token looks like a new merchant.
    private static Func<string>? MerchantOf(StateFolder folder, SellerName seller, IConfiguration settings)
    {
        if (HasValue(settings, "Report:MerchantToken"))
        {
            return () => folder.NameOf("merchant", settings["Report:MerchantToken"]!.ToUpperInvariant());
        }

        return NamesSeller(settings) ? seller.Read : null;
    }

    private static bool HasValue(IConfiguration settings, string key) => !string.IsNullOrWhiteSpace(settings[key]);
}
