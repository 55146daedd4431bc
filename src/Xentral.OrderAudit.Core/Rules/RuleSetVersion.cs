using System.Security.Cryptography;
using System.Text;

namespace Xentral.OrderAudit.Core.Rules;

/// <summary>Twelve hexadecimal digits that differ as soon as a rule is added, taken away, switched off or weighed differently.</summary>
public static class RuleSetVersion
{
    private const int HexDigits = 12;

    /// <param name="rules">Each rule's id and severity; no severity means switched off.</param>
    public static string Of(IEnumerable<(string Id, Severity? Severity)> rules)
    {
        var lines = rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => $"{rule.Id} {rule.Severity?.ToString() ?? "Off"}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))))[..HexDigits];
    }
}
