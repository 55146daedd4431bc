using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests;

/// <summary>Nothing that comparing can find may slip between two rules that each leave it to the other.</summary>
public sealed class CompletenessTests
{
    private static readonly DifferenceKind[] Harmless =
    [
        DifferenceKind.None,
        DifferenceKind.FormatOnly,

        // The damage beside it has a rule, and the code itself is reported as invalid.
        DifferenceKind.BrokenCharacters,
        DifferenceKind.PostalCodeShortened,
    ];

    private static readonly DifferenceKind[] MissingKinds =
    [
        DifferenceKind.EverythingMissing,
        DifferenceKind.RecipientMissing,
        DifferenceKind.StreetMissing,
        DifferenceKind.PostalCodeMissing,
        DifferenceKind.CityMissing,
        DifferenceKind.CountryMissing,
        DifferenceKind.StateMissing,
        DifferenceKind.PostNumberMissing,
    ];

    private static readonly DifferenceKind[] GraveKinds =
    [
        DifferenceKind.CountryDiffers,
        DifferenceKind.PostalCodeDiffers,
        DifferenceKind.PostalCodeLeadingZeroLost,
        DifferenceKind.StreetDiffers,
        DifferenceKind.StreetNameMissing,
        DifferenceKind.StreetShortened,
        DifferenceKind.HouseNumberMissing,
        DifferenceKind.HouseNumberDiffers,
        DifferenceKind.HouseNumberSuffixDiffers,
        DifferenceKind.RecipientDiffers,
        DifferenceKind.FirstNameDiffers,
        DifferenceKind.CityDiffers,
        DifferenceKind.StateDiffers,
        DifferenceKind.PickupPointDiffers,
        DifferenceKind.PostNumberDiffers,
        DifferenceKind.Truncated,
        DifferenceKind.CutAtEmoji,
        DifferenceKind.ColumnsShifted,
        DifferenceKind.NameStreetExchanged,
        DifferenceKind.NumbersExchanged,
        DifferenceKind.DoorDiffers,
        DifferenceKind.ExtraNumber,
        DifferenceKind.CareOfLost,
        DifferenceKind.CareOfDiffers,
    ];

    // A kind's name begins with the field it is about; the few others may happen to the street.
    private static readonly Dictionary<DifferenceKind, AddressField> Fields = Enum.GetValues<DifferenceKind>().ToDictionary(
        kind => kind,
        kind => Enum.GetValues<AddressField>()
            .Where(field => kind.ToString().StartsWith(field.ToString(), StringComparison.Ordinal))
            .DefaultIfEmpty(AddressField.Street)
            .First());

    private static readonly IOrderRule[] ByDefault = [.. RuleCatalog.OrderRules.Where(rule => !RuleCatalog.OptionalIds.Contains(rule.Info.Id))];

    public static TheoryData<DifferenceKind> Differences => [.. Enum.GetValues<DifferenceKind>().Except(Harmless)];

    public static TheoryData<DifferenceKind> Missing => [.. MissingKinds];

    public static TheoryData<DifferenceKind> Grave => [.. GraveKinds];

    // One text for each way in which Xentral's may be damaged, beside a sound one.
    private static readonly string[] DamagedTexts =
    [
        "n/a", "*****", "MÃ¼hlenweg 5", "M?hlenweg 5", "M_hlenweg 5", "Mhlenweg 5", "M%FChlenweg 5", "M&uuml;hlenweg 5", "Mühlen\u200Bweg 5",
        " Mühlenweg 5", "14467 Potsdam", "anna@example.com",
        "Max Mustermann", "Packstation 14", "Mühlenweg 05. Jun", "1446", "10115.0", "05123", "Dtl", "Deutschland", "ZZ", "0000",
    ];

    [Theory]
    [MemberData(nameof(Differences))]
    public void Every_kind_of_difference_has_a_rule(DifferenceKind kind)
        => Assert.NotEmpty(Findings(A.Comparison()
            .Differing(kind, AddressField.Street, verdict: MissingKinds.Contains(kind) ? Verdict.Missing : Verdict.Minor)
            .Differing(kind, AddressField.Street, verdict: Verdict.Equivalent)
            .Differing(kind, AddressField.Street, verdict: Verdict.Material)));

    [Theory]
    [MemberData(nameof(Missing))]
    public void A_missing_part_is_an_error(DifferenceKind kind)
        => Assert.Contains(Findings(A.Comparison().Missing(kind, AddressField.Street)), finding => finding.Severity == Severity.Error);

    [Theory]
    [MemberData(nameof(Grave))]
    [MemberData(nameof(Missing))]
    public void A_material_difference_is_an_error(DifferenceKind kind)
        => Assert.Contains(Findings(A.Comparison().Differing(kind, AddressField.Street)), finding => finding.Severity == Severity.Error);

    [Theory]
    [InlineData(DifferenceKind.StreetDiffers)]
    [InlineData(DifferenceKind.StreetNameMissing)]
    [InlineData(DifferenceKind.StreetShortened)]
    [InlineData(DifferenceKind.HouseNumberMissing)]
    [InlineData(DifferenceKind.HouseNumberDiffers)]
    [InlineData(DifferenceKind.HouseNumberSuffixDiffers)]
    public void A_material_difference_of_the_street_is_an_error_at_a_pickup_point_too(DifferenceKind kind)
        => Assert.Contains(Findings(A.Comparison().Differing(kind, AddressField.Street).AtPickupPoint()), finding => finding.Severity == Severity.Error);

    /// <summary>Rules leave cases to each other; this walks every way in which that could end with nobody reporting an error.</summary>
    [Theory]
    [MemberData(nameof(Grave))]
    [MemberData(nameof(Missing))]
    public void Whatever_else_is_wrong_a_grave_difference_stays_an_error(DifferenceKind grave)
    {
        var field = FieldOf(grave);
        var verdict = MissingKinds.Contains(grave) ? Verdict.Missing : Verdict.Material;
        foreach (var beside in Enum.GetValues<DifferenceKind>())
        {
            foreach (var text in DamagedTexts)
            {
                foreach (var amazon in new[] { "Mühlenweg 5", text })
                {
                    var isError = HasError(A.Comparison()
                        .Differing(grave, field, amazon, text, verdict)
                        .Differing(beside, FieldOf(beside), verdict: Verdict.Minor)
                        .Stored(field, text, amazon));

                    Assert.True(isError, $"{grave} beside {beside} and {text} for {amazon}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Grave))]
    [MemberData(nameof(Missing))]
    public void Two_grave_differences_stay_an_error(DifferenceKind grave)
    {
        foreach (var beside in GraveKinds.Concat(MissingKinds))
        {
            foreach (var third in Enum.GetValues<DifferenceKind>())
            {
                var isError = HasError(A.Comparison()
                    .Differing(grave, FieldOf(grave), verdict: MissingKinds.Contains(grave) ? Verdict.Missing : Verdict.Material)
                    .Differing(beside, FieldOf(beside), verdict: MissingKinds.Contains(beside) ? Verdict.Missing : Verdict.Material)
                    .Differing(third, FieldOf(third), verdict: Verdict.Minor));

                Assert.True(isError, $"{grave} beside {beside} and {third}");
            }
        }
    }

    [Fact]
    public void A_faultless_order_has_no_finding() => Assert.Empty(Findings(A.Comparison()));

    [Theory]
    [MemberData(nameof(Grave))]
    public void An_address_withheld_by_Amazon_has_no_data_quality_finding(DifferenceKind kind)
        => Assert.DoesNotContain(
            Findings(A.Comparison().Differing(kind, AddressField.Street).Stored(AddressField.Street, "MÃ¼hlenweg").ReducedByAmazon()),
            finding => finding.Rule.Id is "XOA902" or "XOA903" or "XOA904" or "XOA905");

    private static AddressField FieldOf(DifferenceKind kind) => Fields[kind];

    // Stops at the first error: tens of thousands of combinations are asked.
    private static bool HasError(ComparisonBuilder builder)
    {
        var comparison = builder.Build();
        return Array.Exists(ByDefault, rule => rule.Inspect(comparison).Any(finding => finding.Severity == Severity.Error));
    }

    private static IReadOnlyList<Finding> Findings(ComparisonBuilder builder)
    {
        var comparison = builder.Build();
        return [.. ByDefault.SelectMany(rule => rule.Inspect(comparison))];
    }
}
