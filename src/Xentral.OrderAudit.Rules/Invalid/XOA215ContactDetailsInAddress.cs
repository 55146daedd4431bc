using System.Buffers;
using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>An address field holds an e-mail address, web address or telephone number.</summary>
public sealed partial class XOA215ContactDetailsInAddress : DamagedTextRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA215",
        Severity: Severity.Warning,
        Title: new(De: "Kontaktdaten im Adressfeld", En: "Contact data in an address field"),
        Message: new(
            De: "Im Feld {field} stehen Kontaktdaten statt einer Adresse.",
            En: "The {field} field holds contact data instead of an address."),
        Advice: new(
            De: "Verschieben Sie E-Mail, Telefon oder Internetadresse in das dafür vorgesehene Feld.",
            En: "Move e-mail, telephone or web address to their own field."),
        Remedy: Remedy.Merchant);

    private const int FewestPhoneDigits = 8;
    private const int ShortestConsidered = 7;

    private static readonly SearchValues<string> Marks = SearchValues.Create(["@", "www.", "://"], StringComparison.OrdinalIgnoreCase);

    protected override bool IsDamaged(in ComparedText text) => text.Erp.Length >= ShortestConsidered && (ShowsMail(text.Erp) || ShowsPhone(text.Erp));

    protected override bool IsSameAtAmazon(in ComparedText text) => ShowsMail(text.Amazon) || text.Amazon == text.Erp;

    // "Av. Paulista, 900, 01414-001 São Paulo": the postal code has as many digits.
    protected override Severity? Weigh(AddressComparison addresses, in ComparedText text, bool isSameAtAmazon)
        => ShowsMail(text.Erp) || ShowsPhone(Without(text.Erp, addresses.Erp.PostalCode)) ? base.Weigh(addresses, text, isSameAtAmazon) : null;

    private static string Without(string text, string code) => code.Length == 0 ? text : text.Replace(code, "", StringComparison.OrdinalIgnoreCase);

    private static bool ShowsMail(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks))
        {
            return false;
        }

        var at = text.IndexOf('@', StringComparison.Ordinal);

        return (at > 0 && text.AsSpan(at).Contains('.'))
            || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
            || text.Contains("://", StringComparison.Ordinal);
    }

    // A post number has as many digits, but no zero in front.
    private static bool ShowsPhone(string text)
        => CountDigits(text) >= FewestPhoneDigits && !Locker().IsMatch(text) && Phone().EnumerateMatches(text) is var found && HasEnough(text, ref found);

    private static bool HasEnough(string text, ref Regex.ValueMatchEnumerator phones)
    {
        foreach (var phone in phones)
        {
            if (CountDigits(text.AsSpan(phone.Index, phone.Length)) >= FewestPhoneDigits)
            {
                return true;
            }
        }

        return false;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;

        foreach (var letter in text)
        {
            count += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        return count;
    }

    // Marked by its word, by a plus ("+49 171 1234567", but not "Straße 43 12+14") or by a zero in front.
    [GeneratedRegex(
        @"(?:\b(?:tel|telefon|telephone|phon|phone|mobil|mobile|handy|fon)\b\W{0,4}|(?<!\d)\+|(?<!\d)0\d{2})[\d\s()/.\-]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\b(?:packstation|postfiliale|postnummer)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Locker();
}
