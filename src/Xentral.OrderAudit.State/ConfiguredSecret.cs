using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.State;

/// <summary>A secret given in the configuration or in a file of its own.</summary>
/// <param name="key">Full key of the value; the file's key is the same with <c>File</c> appended.</param>
public sealed class ConfiguredSecret(string key, string? value, string? file)
{
    public bool IsGiven => HasValue || HasFile;

    private bool HasValue => !string.IsNullOrWhiteSpace(value);

    private bool HasFile => !string.IsNullOrWhiteSpace(file);

    /// <summary>What is wrong with it; that it is missing is wrong as well.</summary>
    public LocalizedText? Problem() => (HasValue, HasFile) switch
    {
        (true, true) => new(
            De: $"{key}: ist doppelt angegeben, auch als {key}File. Lassen Sie eine der beiden Angaben weg.",
            En: $"{key}: is given twice, also as {key}File. Remove one of the two."),
        (false, false) => new(
            De: $"{key}: fehlt. Tragen Sie den Wert ein oder nennen Sie mit {key}File die Datei, in der er steht.",
            En: $"{key}: is missing. Enter the value, or name the file that holds it with {key}File."),
        (true, false) => null,
        _ => FileProblem(),
    };

    /// <summary>What is wrong with one that may be left out.</summary>
    public LocalizedText? ProblemIfGiven() => IsGiven ? Problem() : null;

    /// <summary>Empty when it is not given.</summary>
    /// <exception cref="IOException">Its file cannot be read.</exception>
    public string Read() => HasValue ? value!.Trim() : HasFile ? InputFile.ReadSecret(file!) : "";

    private LocalizedText? FileProblem()
    {
        try
        {
            return Read().Length > 0 ? null : Unusable();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(
                De: $"{key}File: die Datei „{file}“ gibt es nicht. Prüfen Sie den Pfad.",
                En: $"{key}File: the file “{file}” does not exist. Check the path.");
        }
        catch (UnfitFileException)
        {
            return Unusable();
        }
        catch (Exception exception) when (exception.IsPathFault())
        {
            return new(
                De: $"{key}File: die Datei „{file}“ ist nicht lesbar. Prüfen Sie Pfad und Leserecht.",
                En: $"{key}File: the file “{file}” cannot be read. Check the path and the right to read it.");
        }
    }

    private LocalizedText Unusable() => new(
        De: $"{key}File: die Datei „{file}“ enthält keinen brauchbaren Wert. Sie darf nur den einen Wert enthalten.",
        En: $"{key}File: the file “{file}” holds no usable value. It must hold that one value only.");
}
