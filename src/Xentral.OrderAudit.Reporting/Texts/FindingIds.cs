using System.Security.Cryptography;
using System.Text;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Texts;

/// <summary>
/// Names each finding, such as <c>F-7K3QX9M2AB</c>: the same finding has the same name in every file and every later audit, so that people can
/// talk about it. Made of order number, rule and field, never of a buyer's values.
/// </summary>
internal static class FindingIds
{
    public static LocalizedText Meaning { get; } = new(
        "Bezeichnet diesen Befund eindeutig, in jeder Datei und auch beim nächsten Prüflauf.",
        "Names this finding, in every file and at the next audit as well.");

    // Without I, L, O and U, which are misread (Crockford).
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    // 50 bits: half a million findings meet with a probability of one in ten thousand.
    private const int Length = 10;

    /// <param name="order">Empty for findings about the whole run.</param>
    /// <returns>The findings by rule id and field, each with its name.</returns>
    public static IEnumerable<(string Id, Finding Finding)> Of(string order, IEnumerable<Finding> findings)
    {
        var (previous, number) = (("", (AddressField?)null), 0);
        foreach (var finding in findings.OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal).ThenBy(finding => finding.Field))
        {
            var key = (finding.Rule.Id, finding.Field);
            number = key == previous ? number + 1 : 1;
            previous = key;
            yield return (Of($"{order}|{finding.Rule.Id}|{finding.Field}|{number}"), finding);
        }
    }

    private static string Of(string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        return string.Create(Length + 2, hash, static (id, hash) =>
        {
            "F-".CopyTo(id);
            for (var digit = 0; digit < Length; digit++)
            {
                id[digit + 2] = Digits[hash[digit] % Digits.Length];
            }
        });
    }
}
