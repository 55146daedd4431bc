using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Setup;

/// <summary>A file that holds one secret.</summary>
internal static class SecretFile
{
    /// <returns><see langword="null"/> when there is no such file, or it cannot be read.</returns>
    public static string? TextOf(string? path)
    {
        try
        {
            return path is { Length: > 0 } ? InputFile.ReadSecret(path) : null;
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            return null;
        }
    }
}
