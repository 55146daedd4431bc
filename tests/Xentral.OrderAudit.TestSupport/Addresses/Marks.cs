namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>Text in which it is marked what tells addresses apart: <c>*words*</c>, <c>&lt;numbers&gt;</c>, <c>‹doors›</c>; <c>[types]</c> do not.</summary>
public static class Marks
{
    private const string Signs = "*[]<>‹›";

    public static string Strip(string marked) => string.Concat(marked.Where(letter => !Signs.Contains(letter)));

    /// <summary>Each letter of the text without marks, with what it is part of.</summary>
    public static IReadOnlyList<(char Letter, Weight Weight)> Weigh(string marked)
    {
        var letters = new List<(char, Weight)>();
        var (telling, number, door) = (false, false, false);

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
                case '‹' or '›':
                    door = letter == '‹';
                    break;
                case '[' or ']':
                    break;
                default:
                    letters.Add((letter, !char.IsLetterOrDigit(letter)
                        ? Weight.None
                        : number
                        ? Weight.Number
                        : door
                        ? Weight.Door
                        : telling
                        ? Weight.Telling
                        : Weight.None));
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
    Door,
}
