using System.Net;

namespace Xentral.OrderAudit.Core.Addresses.Text;

/// <summary>"&amp;uuml;" or "&amp;amp;" stored in place of the letter.</summary>
public static class HtmlEntities
{
    // Twice, because some importers encode what is encoded already.
    private const int MaxRounds = 2;

    /// <summary>Gives the text unchanged when it holds none.</summary>
    public static string Decode(string text)
    {
        for (var round = 0; round < MaxRounds && text.Contains('&', StringComparison.Ordinal) && text.Contains(';', StringComparison.Ordinal); round++)
        {
            var decoded = WebUtility.HtmlDecode(text);

            if (decoded == text)
            {
                break;
            }

            text = decoded;
        }

        return text;
    }

    public static bool AreIn(string text) => !ReferenceEquals(Decode(text), text);
}
