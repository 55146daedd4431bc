using System.Globalization;
using System.Text;

namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>Where a list goes on, bound to the search it belongs to. Its text needs percent-encoding, as Amazon's does.</summary>
/// <param name="Serial">Makes tokens differ though they lead to the same place.</param>
internal sealed record PageToken(int Offset, int Page, string SearchKey, long IssuedAtSeconds, int Serial)
{
    private const string Prefix = "sim+/";

    public string ToText()
    {
        var plain = string.Create(CultureInfo.InvariantCulture, $"{Offset}|{Page}|{SearchKey}|{IssuedAtSeconds}|{Serial}");
        return $"{Prefix}{Convert.ToBase64String(Encoding.UTF8.GetBytes(plain))}=";
    }

    public static PageToken? Parse(string? text)
    {
        if (text is null || !text.StartsWith(Prefix, StringComparison.Ordinal) || !text.EndsWith('='))
        {
            return null;
        }

        var buffer = new byte[text.Length];
        return Convert.TryFromBase64String(text[Prefix.Length..^1], buffer, out var length)
            && Encoding.UTF8.GetString(buffer, 0, length).Split('|') is [var offset, var page, var key, var issuedAt, var serial]
            && int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var offsetNumber)
            && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var pageNumber)
            && long.TryParse(issuedAt, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds)
            && int.TryParse(serial, NumberStyles.None, CultureInfo.InvariantCulture, out var serialNumber)
                ? new PageToken(offsetNumber, pageNumber, key, seconds, serialNumber)
                : null;
    }
}
