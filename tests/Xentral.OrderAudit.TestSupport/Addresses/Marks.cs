namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>Text in which it is marked what tells addresses apart: <c>*words*</c>, <c>&lt;numbers&gt;</c>; <c>[types]</c> do not.</summary>
public static class Marks
{
    public static string Strip(string marked) => string.Concat(marked.Where(letter => letter is not ('*' or '[' or ']' or '<' or '>')));

    /// <summary>Each letter of the text without marks, with what it is part of.</summary>
    public static IReadOnlyList<(char Letter, Weight Weight)> Weigh(string marked)
    {
        var letters = new List<(char, Weight)>();
        var (telling, number) = (false, false);

        foreach (var letter in marked)
        {
            switch (letter)
            {
                case '*':
                    telling = !telling;
                    break;
                case '<' or '>':
                    number = letter == '<';
                    break;
                case '[' or ']':
                    break;
                default:
                    letters.Add((letter, !char.IsLetterOrDigit(letter) ? Weight.None : number ? Weight.Number : telling ? Weight.Telling : Weight.None));
                    break;
            }
        }

        return letters;
    }
}

/// <summary>What a letter of an address is worth.</summary>
public enum Weight
{
    None,
    Telling,
    Number,
}
