using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Comparing.Aligning;
using Xentral.OrderAudit.Core.Comparing.Deciding;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Core.Tests.Comparing.Deciding;

/// <summary>No question of the comparison goes unanswered, and no row stands there for nothing.</summary>
public sealed partial class DecisionTableTests
{
    // Parts whose words are judged one by one, so that every edit of a word may be asked for.
    private static readonly Part[] Worded =
        [Part.Surname, Part.FirstName, Part.Company, Part.CareOf, Part.Attention, Part.Street, Part.Note];

    // What the corpus has no pair for: a slip, a cut or a lost letter in a part where it is rare, or where the line as a whole is called damaged first.
    private static readonly string[] WithoutPair =
    [
        "attention-carriedover", "attention-cut", "attention-damaged", "attention-initial", "attention-misspelt", "careof-carriedover",
        "careof-cut-short", "careof-damaged", "careof-shortened", "city-cut-at-emoji", "company-carriedover", "company-cut", "company-damaged",
        "company-initial", "company-misspelt", "customer-number-needed", "firm-recipient-lost", "firm-recipient-replaced", "name-carried-over",
        "name-damaged", "note-initial", "note-kindlost", "pickup-rewritten", "street-cut", "street-initial", "surname-damaged",
    ];

    private static IEnumerable<IGrouping<(Part Part, Fate Fate), DecisionRow>> Questions => DecisionTable.Rows.GroupBy(row => (row.Part, row.Fate));

    [Fact]
    public void Every_row_has_an_id_of_its_own()
    {
        Assert.All(DecisionTable.Rows, row => Assert.Matches(Id(), row.Id));
        Assert.Equal(DecisionTable.Rows.Count(), DecisionTable.Rows.DistinctBy(row => row.Id).Count());
    }

    [Fact]
    public void Every_row_explains_itself_in_both_languages()
        => Assert.All(DecisionTable.Rows, row =>
        {
            Assert.NotEqual("", row.Text.De.Trim());
            Assert.NotEqual("", row.Text.En.Trim());
            Assert.NotEqual(row.Text.De, row.Text.En);
            Assert.False(row.Text.De.EndsWith('.') || row.Text.En.EndsWith('.'), row.Id);
        });

    [Fact]
    public void Every_question_ends_with_a_row_that_asks_for_no_fact()
        => Assert.All(Questions, question => Assert.Equal((Facts.None, Facts.None), (question.Last().When, question.Last().Unless)));

    [Fact]
    public void No_row_hides_behind_a_broader_one()
    {
        var hidden = Questions
            .SelectMany(question => question.Where((row, index) => question.Take(index).Any(earlier => Covers(earlier, row))))
            .Select(row => row.Id);

        Assert.Empty(hidden);
    }

    [Fact]
    public void Every_question_written_in_the_code_has_a_row()
    {
        var asked = Directory.GetFiles(Repository.PathTo("src", "Xentral.OrderAudit.Core", "Comparing", "Deciding"), "*.cs")
            .SelectMany(file => Question().Matches(File.ReadAllText(file)))
            .SelectMany(call => from part in PartName().Matches(call.Value)
                                from fate in FateName().Matches(call.Value)
                                select (Enum.Parse<Part>(part.Groups["name"].Value), Enum.Parse<Fate>(fate.Groups["name"].Value)))
            .ToHashSet();

        Assert.NotEmpty(asked);
        Assert.Empty(asked.Except(Questions.Select(question => question.Key)));
    }

    [Fact]
    public void Every_edit_of_a_word_has_a_row_in_every_part_that_is_made_of_words()
    {
        // A street's kind is the end of its own word only.
        var fates = Enum.GetValues<Edit>().Select(Fates.Of).OfType<Fate>().Where(fate => fate != Fate.KindLost).Distinct();
        var asked = from part in Worded from fate in fates select (part, fate);

        Assert.Empty(asked.Except(Questions.Select(question => question.Key)));
    }

    [Fact]
    public void Every_kind_of_difference_is_the_answer_of_some_row()
        => Assert.Empty(Enum.GetValues<DifferenceKind>().Except([DifferenceKind.None]).Except(DecisionTable.Rows.Select(row => row.Kind)));

    [Fact]
    public void Mere_form_is_never_more_than_equivalent_and_another_text_never_less_than_minor()
        => Assert.All(DecisionTable.Rows, row => Assert.Equal(
            row.Verdict == Verdict.Equivalent,
            row.Kind is DifferenceKind.FormatOnly || IsNotNeeded(row)));

    [Fact]
    public void Every_other_row_answers_some_pair_of_the_corpus()
    {
        var answered = LabelledPairs.All().SelectMany(entry => AddressComparer.Compare(entry.Pair.Amazon, entry.Pair.Erp).Differences)
            .Select(difference => difference.Row!.Id)
            .ToHashSet();

        Assert.Empty(WithoutPair.Except(DecisionTable.Rows.Select(row => row.Id)));
        Assert.Empty(DecisionTable.Rows.Select(row => row.Id).Except(answered).Except(WithoutPair));
    }

    // A parcel goes without them, yet what was lost keeps its name.
    private static bool IsNotNeeded(DecisionRow row) => row is
    {
        Verdict: Verdict.Equivalent,
        Kind: DifferenceKind.CityMissing or DifferenceKind.StateMissing or DifferenceKind.StateDiffers or DifferenceKind.EmojiLost
            or DifferenceKind.CustomerNumberLost,
    };

    private static bool Covers(DecisionRow earlier, DecisionRow row) => (earlier.When & ~row.When) == 0 && (earlier.Unless & ~row.Unless) == 0;

    [GeneratedRegex(@"\A[a-z]+(-[a-z0-9]+)*\z")]
    private static partial Regex Id();

    // Part and fate are the first two arguments; facts follow.
    [GeneratedRegex(@"\.Decide\((?:(?!Facts|;).)*", RegexOptions.Singleline)]
    private static partial Regex Question();

    [GeneratedRegex(@"(?<!== )\bPart\.(?<name>\w+)")]
    private static partial Regex PartName();

    // "fate == Fate.KindLost ? Fate.Cut : fate" asks for the second.
    [GeneratedRegex(@"(?<!== )\bFate\.(?<name>\w+)")]
    private static partial Regex FateName();
}
