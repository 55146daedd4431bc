namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>A house number: the digits that begin it, and what follows them (<c>a</c>, <c> bis</c>, <c>-5</c>, <c>/12</c>).</summary>
public sealed record HouseNumber(string Base, string Rest)
{
    public string Text => Base + Rest;

    public bool HasLetter => Rest.Length > 0 && Rest.All(letter => char.IsLetter(letter) || letter == ' ');

    /// <summary>The second number behind a slash, or empty.</summary>
    public string Second => Rest.Length > 1 && Rest[0] == '/' && Rest[1..].All(char.IsAsciiDigit) ? Rest[1..] : "";

    public bool IsRange => Rest.Length > 1 && Rest[0] == '-' && Rest[1..].All(char.IsAsciiDigit);

    /// <summary>Block, building and house as in Japan: <c>2-8-1</c>.</summary>
    public bool IsChain => Rest.Count(letter => letter == '-') == 2;

    public static HouseNumber Parse(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return new(text[..end], text[end..]);
    }

    /// <summary>With the number and its letter marked: both name the door.</summary>
    public string Marked(string text)
        => IsChain || HasLetter || !text.StartsWith(Base, StringComparison.Ordinal) ? $"<{text}>" : $"<{text[..Base.Length]}>{text[Base.Length..]}";
}
