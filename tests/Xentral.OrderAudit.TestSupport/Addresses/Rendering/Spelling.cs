using System.Net;
using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.TestSupport.Addresses.Rendering;

/// <summary>One importer's way with letters, the same for all fields of a row.</summary>
internal sealed class Spelling(Random random)
{
    public PostalAddress Of(PostalAddress row)
    {
        var spell = Pick();

        return row with
        {
            Name = spell(row.Name),
            Contact = spell(row.Contact),
            Department = spell(row.Department),
            SubDepartment = spell(row.SubDepartment),
            Street = spell(row.Street),
            Supplement = spell(row.Supplement),
            City = spell(row.City),
        };
    }

    private Func<string, string> Pick() => random.Next(11) switch
    {
        0 => text => text.ToUpperInvariant(),
        1 => Letters.SpellOut,
        2 => Letters.Strip,
        3 => text => Letters.SpellOut(text).ToUpperInvariant(),
        4 => WebUtility.HtmlEncode!,
        5 => text => text.Replace(" ", "  ", StringComparison.Ordinal),
        6 => text => text.Replace("ß", "ss", StringComparison.Ordinal),
        7 => text => text.ToLowerInvariant(),
        _ => text => text,
    };
}
