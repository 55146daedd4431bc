using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Database;

/// <summary>A secret of the section, given directly or in a file.</summary>
internal static class SecretSetting
{
    /// <returns>The secret, or what is wrong.</returns>
    public static (string Text, LocalizedText? Problem) Read(string name, string value, string file)
    {
        var key = $"{XentralOptions.SectionName}:{name}";
        if (value.Length > 0 && file.Length > 0)
        {
            return ("", new LocalizedText(
                De: $"{key} und {key}File sind beide gesetzt; nur eines davon ist erlaubt.",
                En: $"{key} and {key}File are both set; only one of them is allowed."));
        }

        if (file.Length == 0)
        {
            return (value, null);
        }

        try
        {
            var text = InputFile.ReadSecret(file);

            return (text, text.Length > 0 ? null : new LocalizedText(De: $"{key}File: Die Datei ist leer.", En: $"{key}File: the file is empty."));
        }
        catch (Exception failure) when (failure.IsPathFault())
        {
            return ("", new LocalizedText(
                De: $"{key}File: Die Datei „{file}“ ist nicht lesbar.",
                En: $"{key}File: the file “{file}” cannot be read."));
        }
    }
}
