using Xentral.OrderAudit.Core.Addresses;
using static Xentral.OrderAudit.Core.Comparing.DifferenceKind;
using static Xentral.OrderAudit.Core.Comparing.Verdict;

namespace Xentral.OrderAudit.TestSupport.Addresses.Damages;

/// <summary>The recipient's name is not on the bell, and now the host's is gone as well.</summary>
internal static class CareOfDamages
{
    public static AddressDamage[] All { get; } =
    [
        new("c/o lost", Material, [CareOfLost], site => With(site, _ => "")),
        new("c/o cut before the host's name", Material, [CareOfLost, CareOfDiffers, Truncated],
            site => With(site, text => text[..text.IndexOf('*', StringComparison.Ordinal)].Trim())),
        new("c/o somebody else", Material, [CareOfDiffers, CareOfLost, RecipientDiffers],
            site => With(site, text => text[..text.IndexOf('*', StringComparison.Ordinal)] + "*Zumbrunnen*")),
    ];

    private static PostalAddress? With(DamageSite site, Func<string, string> change)
        => site.Truth.CareOf.Length > 0 ? site.Faithful(site.Truth with { CareOf = change(site.Truth.CareOf) }) : null;
}
