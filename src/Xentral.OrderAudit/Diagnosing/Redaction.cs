using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Database;
using Xentral.OrderAudit.Setup;

namespace Xentral.OrderAudit.Diagnosing;

/// <summary>
/// Takes out of a text what a ticket must not carry: every configured value that is not on the list of harmless ones, the user's and the computer's
/// name, order numbers and e-mail addresses. A net under texts that are meant to be free of them already.
/// </summary>
internal sealed partial class Redaction
{
    public const string Mask = "•••";

    // Shorter ones are words of the language, and replacing them would destroy the text.
    private const int ShortestValue = 4;

    private readonly List<(string Value, string Replacement)> replacements;

    private Redaction(IEnumerable<(string Value, string Replacement)> replacements) => this.replacements =
    [
        .. replacements.Where(each => each.Value.Length >= ShortestValue).DistinctBy(each => each.Value).OrderByDescending(each => each.Value.Length),
    ];

    public static Redaction For(Settings settings)
    {
        var values = settings.Configuration.AsEnumerable()
            .Where(pair => pair.Value is { Length: > 0 } && !HarmlessKeys.Contains(pair.Key))
            .SelectMany(pair => Texts(pair.Key, pair.Value!))
            .Select(value => (value, Mask));
        return new Redaction(values
            .Append((Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "~"))
            .Append((Environment.UserName is "root" ? "" : Environment.UserName, "(user)"))
            .Append((Environment.MachineName is "localhost" ? "" : Environment.MachineName, "(computer)")));
    }

    public string Apply(string text)
    {
        foreach (var (value, replacement) in replacements)
        {
            text = text.Replace(value, replacement, StringComparison.OrdinalIgnoreCase);
        }

        return EmailAddress().Replace(OrderNumber().Replace(text, Mask), Mask);
    }

    /// <summary>A value, what its file holds, and the parts of a connection string.</summary>
    private static IEnumerable<string> Texts(string key, string value)
    {
        if (key.EndsWith("File", StringComparison.OrdinalIgnoreCase))
        {
            return SecretFile.TextOf(value) is { Length: > 0 } content ? Parts(content) : [];
        }

        if (SettingLayers.IsOf(key, OrderFilePlaces.Key))
        {
            return [value, Path.GetFileName(value)];
        }

        return key.EndsWith("Folder", StringComparison.OrdinalIgnoreCase) || key.EndsWith("Output", StringComparison.OrdinalIgnoreCase) ? [] : Parts(value);
    }

    private static IEnumerable<string> Parts(string value)
        => ServerAccount.Parse(value) is { } account
            ? [value, account.Password, account.User, account.Database, account.Server is "localhost" or "127.0.0.1" ? "" : account.Server]
            : [value];

    [GeneratedRegex(@"\b\d{3}-\d{7}-\d{7}\b", RegexOptions.CultureInvariant)]
    private static partial Regex OrderNumber();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex EmailAddress();
}
