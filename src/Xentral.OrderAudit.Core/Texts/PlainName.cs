namespace Xentral.OrderAudit.Core.Texts;

/// <summary>Text out of a file or an answer that is to become the name of a file or folder: it must not lead anywhere else.</summary>
public static class PlainName
{
    private const int Longest = 64;
    private const char Substitute = '-';

    /// <summary>Letters A to Z, digits, dot, underscore and hyphen; anything else becomes a hyphen. Never empty, hidden or a way up.</summary>
    public static string Of(string text)
    {
        var letters = text.Take(Longest).Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-' ? letter : Substitute);
        var name = string.Concat(letters).TrimStart('.');
        return name.Length > 0 ? name : $"{Substitute}";
    }
}
