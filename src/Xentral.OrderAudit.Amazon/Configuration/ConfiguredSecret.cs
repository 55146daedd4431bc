using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Amazon.Configuration;

/// <summary>A secret given in the configuration or in a file of its own.</summary>
/// <param name="key">Full key of the value; the file's key is the same with <c>File</c> appended.</param>
internal sealed class ConfiguredSecret(string key, string? value, string? file)
{
    public LocalizedText? Problem()
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            return string.IsNullOrWhiteSpace(file) ? null : new(
                De: $"{key}: ist doppelt angegeben, auch als {key}File. Lassen Sie eine der beiden Angaben weg.",
                En: $"{key}: is given twice, also as {key}File. Remove one of the two.");
        }

        return string.IsNullOrWhiteSpace(file)
            ? new(
                De: $"{key}: fehlt. Tragen Sie den Wert ein oder nennen Sie mit {key}File die Datei, in der er steht.",
                En: $"{key}: is missing. Enter the value, or name the file that holds it with {key}File.")
            : FileProblem(file);
    }

    public string Read() => string.IsNullOrWhiteSpace(value) ? InputFile.ReadSecret(file!) : value.Trim();

    private LocalizedText? FileProblem(string path)
    {
        try
        {
            var content = new FileInfo(path);
            if (!content.Exists)
            {
                return new(
                    De: $"{key}File: die Datei „{path}“ gibt es nicht. Prüfen Sie den Pfad.",
                    En: $"{key}File: the file “{path}” does not exist. Check the path.");
            }

            return content.Length <= InputFile.LargestSecret && Read().Length > 0 ? null : new(
                De: $"{key}File: die Datei „{path}“ enthält keinen brauchbaren Wert. Sie darf nur den einen Wert enthalten.",
                En: $"{key}File: the file “{path}” holds no usable value. It must hold that one value only.");
        }
        catch (IOException)
        {
            return Unreadable(path);
        }
        catch (UnauthorizedAccessException)
        {
            return Unreadable(path);
        }
        catch (ArgumentException)
        {
            return Unreadable(path);
        }
    }

    private LocalizedText Unreadable(string path) => new(
        De: $"{key}File: die Datei „{path}“ ist nicht lesbar. Prüfen Sie Pfad und Leserecht.",
        En: $"{key}File: the file “{path}” cannot be read. Check the path and the right to read it.");
}
