using System.Net;
using Xentral.OrderAudit.Core.Addresses;
using static Xentral.OrderAudit.Core.Comparing.DifferenceKind;
using static Xentral.OrderAudit.Core.Comparing.Verdict;

namespace Xentral.OrderAudit.TestSupport.Addresses.Damages;

/// <summary>Letters outside ASCII that were replaced, lost or read in another code page: in all fields or in one.</summary>
internal static class BrokenLetters
{
    public static AddressDamage[] All { get; } =
    [
        Broken("UTF-8 read as Windows-1252", Letters.Break),
        Broken("the same twice", text => Letters.Break(Letters.Break(text))),
        Broken("UTF-8 read in a DOS window", Letters.BreakInDos),
        Broken("CP850 read as Windows-1252", text => Letters.ReadAs1252(text, 850)),
        Broken("Mac Roman read as Windows-1252", text => Letters.ReadAs1252(text, 10000)),
        Broken("percent signs", Letters.Percent),
        Replaced("letters replaced by ?", text => Letters.Replace(text, '?')),
        Replaced("letters replaced by U+FFFD", text => Letters.Replace(text, '\uFFFD')),
        Replaced("letters replaced by _", text => Letters.Replace(text, '_')),
        Replaced("letters replaced by .", text => Letters.ReplaceInside(text, '.')),
        Replaced("letters replaced by a blank", text => Letters.ReplaceInside(text, ' ')),
        Replaced("letters replaced by boxes", text => Letters.Replace(text, '□')),
        new("letters lost", Minor, [BrokenCharacters, Typo, Truncated, RecipientShortened], site => IsLatin(site) ? Changed(site, Letters.Drop) : null),
        new("emoji lost", Equivalent, [EmojiLost], site => site.Amazon.Name.EndsWith(TrueAddresses.Emoji, StringComparison.Ordinal) ? site.Faithful() : null),
        new("entities", Equivalent, [], site => Changed(site, WebUtility.HtmlEncode!)),
        new("control characters", Equivalent, [],
            site => site.Plain().Row is { Street.Length: > 1 } row ? row with { Street = row.Street.Insert(1, "\u200B") } : null),
        new("blanks around", Equivalent, [], site => site.Plain().Row is var row ? row with { City = row.City + " " } : null),
    ];

    private static AddressDamage Broken(string name, Func<string, string> breaking) => new(name, Minor, [BrokenCharacters], site => Changed(site, breaking));

    // Of another script nothing would be left: that is a part that is missing.
    private static AddressDamage Replaced(string name, Func<string, string> breaking)
        => new(name, Minor, [BrokenCharacters], site => IsLatin(site) ? Changed(site, breaking) : null);

    private static bool IsLatin(DamageSite site) => site.Truth.Country is not ("GR" or "JP");

    private static PostalAddress? Changed(DamageSite site, Func<string, string> change)
    {
        var row = site.Plain().Row;
        var damaged = site.Next(5) switch
        {
            0 => row with { Name = change(row.Name) },
            1 => row with { Street = change(row.Street) },
            2 => row with { City = change(row.City) },
            _ => row with
            {
                Name = change(row.Name),
                Contact = change(row.Contact),
                Street = change(row.Street),
                Supplement = change(row.Supplement),
                Department = change(row.Department),
                City = change(row.City)
            },
        };

        return damaged == row ? null : damaged;
    }
}
