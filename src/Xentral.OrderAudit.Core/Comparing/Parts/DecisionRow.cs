namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>The row of the decision table (src/decisions/0006-comparing-addresses.md) that a difference falls under.</summary>
internal static class DecisionRow
{
    public static int Of(FieldDifference difference) => difference.Kind switch
    {
        DifferenceKind.StateMissing or DifferenceKind.StateDiffers => 9,
        DifferenceKind.CountryDiffers => 3,
        DifferenceKind.PostalCodeDiffers or DifferenceKind.PostalCodeLeadingZeroLost or DifferenceKind.PostalCodeShortened => 4,
        DifferenceKind.HouseNumberMissing or DifferenceKind.HouseNumberDiffers or DifferenceKind.HouseNumberSuffixDiffers => 5,
        DifferenceKind.PickupPointDiffers or DifferenceKind.PostNumberMissing or DifferenceKind.PostNumberDiffers => 6,
        _ when difference.Verdict == Verdict.Missing => 2,
        _ when difference.Verdict <= Verdict.Equivalent => 11,
        _ when difference.Verdict == Verdict.Minor => 10,
        DifferenceKind.RecipientDiffers or DifferenceKind.RecipientShortened => 7,
        _ => 8,
    };
}
