using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.TestSupport.Addresses;

namespace Xentral.OrderAudit.Core.Tests.Comparing.Promises;

/// <summary>A word or a number in one field of an address.</summary>
internal sealed partial record Token(RowField Field, int Start, string Text)
{
    public bool IsNumber => char.IsAsciiDigit(Text[0]);

    public string Key => Letters.Strip(Text).ToUpperInvariant();

    /// <summary>The address with other text in the place of this token.</summary>
    public PostalAddress Replace(PostalAddress address, string text)
    {
        var field = Field.Of(address);
        var replaced = field[..Start] + text + field[(Start + Text.Length)..];

        return Field.With(address, text.Length > 0 ? replaced : Blanks().Replace(replaced, " ").Trim(' ', ',', '-', '/'));
    }

    public static IEnumerable<Token> Of(PostalAddress address, IEnumerable<RowField> fields)
        => fields.SelectMany(field => Words().Matches(field.Of(address)).Select(match => new Token(field, match.Index, match.Value)));

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*|[0-9]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Blanks();
}
