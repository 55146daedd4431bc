using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Notifying;

/// <summary>A secret given as a value or in a file of its own.</summary>
/// <param name="key">Full key of the value; the file's key is the same with <c>File</c> appended.</param>
internal sealed class SecretValue(string key, string value, string file)
{
    public bool IsGiven => value.Length > 0 || file.Length > 0;

    public LocalizedText? Problem()
    {
        if (value.Length > 0 && file.Length > 0)
        {
            return new(
                $"{key}: ist doppelt angegeben, auch als {key}File. Lassen Sie eine der beiden Angaben weg.",
                $"{key}: is given twice, also as {key}File. Remove one of the two.");
        }

        if (!IsGiven)
        {
            return new(
                $"{key}: fehlt. Tragen Sie den Wert ein oder nennen Sie mit {key}File die Datei, in der er steht.",
                $"{key}: is missing. Enter the value, or name the file that holds it with {key}File.");
        }

        return value.Length > 0 || IsReadable() ? null : new(
            $"{key}File: die Datei „{file}“ fehlt, ist nicht lesbar oder enthält keinen brauchbaren Wert.",
            $"{key}File: the file “{file}” is missing, cannot be read or holds no usable value.");
    }

    public string Read() => value.Length > 0 ? value.Trim() : InputFile.ReadSecret(file);

    private bool IsReadable()
    {
        try
        {
            return Read().Length > 0;
        }
        catch (Exception exception) when (exception.IsPathFault())
        {
            return false;
        }
    }
}
