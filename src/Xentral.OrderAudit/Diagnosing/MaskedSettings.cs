using System.Text;
using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Composition;

namespace Xentral.OrderAudit.Diagnosing;

/// <summary>The settings as support may see them: every key, and of values only the harmless ones.</summary>
internal static class MaskedSettings
{
    public static string Text(Settings settings)
    {
        var text = new StringBuilder();
        text.AppendLine(
            settings.FilePath is { } path
                ? $"# {Path.GetFileName(path)}, environment and options, merged"
                : "# no configuration file; environment and options");
        foreach (
            var (key, value) in settings.Configuration.AsEnumerable()
                .Where(pair => pair.Value is not null)
                .OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase))
        {
            text.Append(SettingsCheck.Known.AsDocumented(key)).Append(" = ").AppendLine(Shown(key, value!));
        }

        return text.ToString();
    }

    private static string Shown(string key, string value)
    {
        if (HarmlessKeys.Contains(key))
        {
            return value;
        }

        return key.EndsWith("File", StringComparison.OrdinalIgnoreCase)
            ? $"{Redaction.Mask} ({(File.Exists(value) ? $"a file of {new FileInfo(value).Length} bytes" : "no such file")})"
            : $"{Redaction.Mask} ({value.Length} characters)";
    }
}
