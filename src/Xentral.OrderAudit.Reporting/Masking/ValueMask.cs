using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Reporting.Masking;

/// <summary>Hides personal values from readers outside the merchant's house, yet leaves visible whether something stands there at all.</summary>
public sealed class ValueMask(Audience audience)
{
    private const string Hidden = "•••";
    private const int VisibleOfPostalCode = 2;

    public bool IsActive => audience != Audience.Internal;

    /// <param name="field">What the value is; an unknown kind of value is hidden like a name.</param>
    public string Apply(string value, AddressField? field)
    {
        if (!IsActive || string.IsNullOrWhiteSpace(value))
        {
            return string.IsNullOrWhiteSpace(value) ? "" : value;
        }

        var trimmed = value.AsSpan().Trim();
        if (IsMasked(trimmed, field))
        {
            return trimmed.ToString();
        }

        return field switch
        {
            AddressField.Country when CountryNames.IsCountry(trimmed) => trimmed.ToString(),
            AddressField.PostalCode => Beginning(trimmed, VisibleOfPostalCode) + Hidden,
            _ => Beginning(trimmed, 1) + Hidden,
        };
    }

    // A stored result is masked already; masking again must not change it.
    private static bool IsMasked(ReadOnlySpan<char> text, AddressField? field)
        => text.EndsWith(Hidden, StringComparison.Ordinal)
        && Beginning(text, field == AddressField.PostalCode ? VisibleOfPostalCode : 1).Length + Hidden.Length >= text.Length;

    // What a reader sees as one character may be several code units: a letter with its accents, an emoji with its skin tone.
    private static string Beginning(ReadOnlySpan<char> text, int characters)
    {
        var length = 0;
        for (var taken = 0; taken < characters && length < text.Length; taken++)
        {
            length += StringInfo.GetNextTextElementLength(text[length..]);
        }

        return text[..length].ToString();
    }
}
