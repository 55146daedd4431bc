using System.Collections.Frozen;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>Mustermann, asdf and the like; unless Amazon shows the same word.</summary>
internal static class TestDataDetector
{
    private const int SameLetters = 4;

    // Folded: "ue" has become "u".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "mustermann", "musterfrau", "musterstr", "musterstadt", "musterhausen", "musterweg", "musterort", "asdf", "asdfg", "asdfgh", "asdfasdf", "asdfjkl", "qwert", "qwerty", "qwertz",
        "qwertzu", "yxcv", "blabla", "testtest", "teststr", "testname", "testkunde", "testkauf", "testbestellung", "teststadt", "testort", "dummy",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Find(ref DamageReport report)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if (Shows(report.Erp, line, out var word))
            {
                report.Add(line, DamageKind.TestData, report.Erp.Words[word].IsMatched);
            }
        }
    }

    private static bool Shows(AddressSide erp, AddressLine line, out int word)
    {
        var onlyTests = erp.EndOf(line) - erp.FirstOf(line) > 1;

        for (word = erp.FirstOf(line); word < erp.EndOf(line); word++)
        {
            var text = erp.Words.Text(word);
            onlyTests &= text is "test" or "tester" || erp.Words[word].IsNumber;

            if (!erp.Words[word].IsNumber && (Words.Contains(text) || IsOneLetter(text)))
            {
                return true;
            }
        }

        word = erp.FirstOf(line);

        return onlyTests && !erp.Words[word].IsNumber;
    }

    private static bool IsOneLetter(ReadOnlySpan<char> text) => text.Length >= SameLetters && text[0] is not ('i' or 'x' or '?') && !text.ContainsAnyExcept(text[0]);
}
