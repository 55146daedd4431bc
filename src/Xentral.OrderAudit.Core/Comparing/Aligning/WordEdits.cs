using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Aligning;

/// <summary>Judges two words that are not the same: is one a damaged, shortened, cut or misspelt form of the other?</summary>
internal static class WordEdits
{
    private const int ShortestSpelling = 4;
    private const int LongWord = 8;
    private const int ShortestOwnAbbreviation = 3;
    private const int LongestWord = 80;
    private const int LongestContraction = 4;

    public static int CostOf(Edit edit) => (int)edit * 100;

    public static Edit Judge(AddressReading amazon, int wanted, AddressReading erp, int found)
    {
        ref var a = ref amazon[wanted];
        ref var e = ref erp[found];
        var textA = amazon.Text(in a);
        var textE = erp.Text(in e);

        // Two kinds of streets that are both known are two kinds.
        if (a.Has(Senses.Street) && e.Has(Senses.Street) && a.Stem == 0 && e.Stem == 0)
        {
            return Edit.None;
        }

        if ((a.IsPatchy || e.IsPatchy) && (ReplacedLetters.Match(textA, textE) || MatchWhole(amazon.Raw(in a), erp.Raw(in e))))
        {
            return Edit.Damaged;
        }

        var shortened = JudgeShortened(amazon, wanted, in a, textA, erp, in e, textE);

        if (shortened != Edit.None)
        {
            return shortened;
        }

        if (amazon.Writing.Lexicon.SameSound.AreOne(textA, textE))
        {
            return a.IsCarriedOver == e.IsCarriedOver ? Edit.Translated : Edit.CarriedOver;
        }

        if (a.IsCarriedOver != e.IsCarriedOver)
        {
            // Nobody can tell how Chinese or Japanese signs are read; that other letters stand there is all there is to say.
            if ((HasIdeographs(textA) && !HasIdeographs(erp.Repaired(e.Line))) || (HasIdeographs(textE) && !HasIdeographs(amazon.Repaired(a.Line))))
            {
                return Edit.CarriedOver;
            }

            return EditDistance.Within(textA, textE, Math.Max(1, textA.Length / 3)) <= Math.Max(1, textA.Length / 3) ? Edit.CarriedOver : Edit.None;
        }

        return IsSpelling(amazon, in a, textA, in e, textE) ? Edit.Spelling : Edit.None;
    }

    private static Edit JudgeShortened(AddressReading amazon, int wanted, in Token a, ReadOnlySpan<char> textA, AddressReading erp, in Token e, ReadOnlySpan<char> textE)
    {
        // "C. 2 de Mayo" is a calle, not the beginning of "Constitución".
        if (e.Role == Role.StreetType && e.RawLength == 1 && !a.Has(Senses.Street))
        {
            return Edit.None;
        }

        if (a.Stem > 0 && textE.SequenceEqual(textA[..a.Stem]))
        {
            return Edit.TypeLost;
        }

        Span<char> whole = stackalloc char[LongestWord];
        var fullA = whole[..Folding.Fold(amazon.Raw(in a)[..Math.Min(a.RawLength, 64)], whole)];
        Span<char> other = stackalloc char[LongestWord];
        var fullE = other[..Folding.Fold(erp.Raw(in e)[..Math.Min(e.RawLength, 64)], other)];

        if (IsShortKind(in a, fullA, fullE, e.IsDotted) || IsShortKind(in e, fullE, fullA, a.IsDotted))
        {
            return Edit.Abbreviated;
        }

        var byDot = ByDot(in e, fullE, fullA) is var own and not Edit.None ? own : ByDot(in a, fullA, fullE);

        // "Via G. Verdi": a street's first names are often initials.
        byDot = byDot == Edit.Initial && a.IsPlace && e.IsPlace && (IsBeforeName(amazon, wanted) || a.Has(Senses.Street) || Math.Min(fullA.Length, fullE.Length) > 1) ? Edit.Abbreviated : byDot;

        if (byDot != Edit.None)
        {
            return byDot;
        }

        if (fullE.Length < fullA.Length && fullA.StartsWith(fullE, StringComparison.Ordinal))
        {
            return IsAtEnd(erp, in e) ? Edit.Cut : IsInitial(in a, in e, fullE) ? Edit.Initial : Edit.None;
        }

        return fullA.Length == 1 && fullE.StartsWith(fullA, StringComparison.Ordinal) && IsInitial(in e, in a, fullA) ? Edit.Initial : Edit.None;
    }

    // "Lindenstra?e": the lists could not shorten it.
    private static bool MatchWhole(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<char> first = stackalloc char[LongestWord];
        Span<char> second = stackalloc char[LongestWord];

        return ReplacedLetters.Match(first[..Folding.Fold(one[..Math.Min(one.Length, 64)], first)], second[..Folding.Fold(other[..Math.Min(other.Length, 64)], second)]);
    }

    // In "Karl L. Straße" the letter stands for the name that tells the street.
    private static bool IsBeforeName(AddressReading side, int index)
        => (index + 1 < side.Count && side[index + 1] is { Role: Role.StreetName, Weight: > 0 } && side[index + 1].Line == side[index].Line)
            || (side.Writing.IsSurnameFirst && index > 0 && side[index - 1] is { Role: Role.StreetName, Weight: > 0 } && side[index - 1].Line == side[index].Line);

    // "Avenu" for "Avenue", "Lindenstra" and "Kärntnerg." for the whole: all of the name and the beginning of its kind.
    private static bool IsShortKind(in Token word, ReadOnlySpan<char> full, ReadOnlySpan<char> shorter, bool isDotted)
    {
        // Of "The Green" only the kind tells.
        if (shorter.Length >= full.Length || !(word.Stem > 0 || word.Has(Senses.Street)) || (!isDotted && word.Stem == 0 && word.Weight > 1))
        {
            return false;
        }

        var kindFrom = word.Stem;
        var kept = shorter.Length - kindFrom;

        if (kept < (isDotted ? 1 : 2) || !full[..kindFrom].SequenceEqual(shorter[..kindFrom]))
        {
            return false;
        }

        return full.StartsWith(shorter, StringComparison.Ordinal) || (isDotted && shorter[kindFrom] == full[kindFrom] && IsSubsequence(shorter[kindFrom..], full[kindFrom..]));
    }

    private static Edit ByDot(in Token shorter, ReadOnlySpan<char> prefix, ReadOnlySpan<char> word)
    {
        if (!shorter.IsDotted || prefix.Length >= word.Length || prefix.Length == 0 || prefix[0] != word[0])
        {
            return Edit.None;
        }

        if (word.StartsWith(prefix, StringComparison.Ordinal))
        {
            return prefix.Length >= ShortestOwnAbbreviation ? Edit.Abbreviated : Edit.Initial;
        }

        return shorter.Stem == 0 && prefix.Length is >= ShortestOwnAbbreviation and <= LongestContraction && prefix[^1] == word[^1] && IsSubsequence(prefix, word) ? Edit.Abbreviated : Edit.None;
    }

    // A first name may be an initial; a surname or a street may not: "S. Meier" is not Peter Schulz.
    private static bool IsInitial(in Token word, in Token letter, ReadOnlySpan<char> text)
        => text.Length == 1 && (word.Role is Role.Recipient or Role.CareOf or Role.Firm || (word.IsPlace && letter.IsDotted) || word.Weight == 0);

    private static bool IsSubsequence(ReadOnlySpan<char> letters, ReadOnlySpan<char> word)
    {
        var at = 0;

        foreach (var letter in letters)
        {
            var next = word[at..].IndexOf(letter);

            if (next < 0)
            {
                return false;
            }

            at += next + 1;
        }

        return true;
    }

    public static bool IsAtEnd(AddressReading side, in Token word) => word.RawEnd == side.Repaired(word.Line).AsSpan().TrimEnd().Length && !word.IsDotted;

    private static bool HasIdeographs(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u2E80', '\uD7FF');

    private static bool IsSpelling(AddressReading amazon, in Token a, ReadOnlySpan<char> textA, in Token e, ReadOnlySpan<char> textE)
    {
        if (a.Stem > 0 && e.Stem > 0)
        {
            if (!textA[a.Stem..].SequenceEqual(textE[e.Stem..]))
            {
                return false;
            }

            textA = textA[..a.Stem];
            textE = textE[..e.Stem];
        }

        var shorter = Math.Min(textA.Length, textE.Length);

        var isShortName = a.IsPerson && e.IsPerson && textA.Length != textE.Length && textA[0] == textE[0];

        if (shorter < (isShortName ? ShortestSpelling - 1 : a.IsPlace ? ShortestSpelling + 1 : ShortestSpelling) || Opposites.Tell(amazon.Writing.Lexicon, textA, textE))
        {
            return false;
        }

        // "Maier" and "Meyer" are one name to whoever hears them; "Hofer" and "Huber" are two.
        if (a.IsPerson && e.IsPerson && textA[0] == textE[0] && amazon.Writing.Lexicon.AlikeSound.Distance(textA, textE) <= 1)
        {
            return true;
        }

        var limit = shorter >= LongWord ? 2 : 1;

        return EditDistance.Within(textA, textE, limit) <= limit;
    }
}
