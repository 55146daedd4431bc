using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Reading;
using Xentral.OrderAudit.Core.Comparing.Aligning;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>The street's name, its kind, the numbers in its name and the direction.</summary>
internal static class StreetJudge
{
    public static void Judge(ComparisonRun run)
    {
        if (run.Amazon.StreetSegment < 0)
        {
            return;
        }

        var (amazon, erp) = (TokenTexts.StreetOf(run.Amazon), TokenTexts.StreetOfErp(run.Erp));

        // Where nothing else tells the street, its kind does.
        var names = TallyOfNames(run);
        var hasOther = HasOther(run);

        if (run.HasKind(DifferenceKind.StreetMissing) && names.Kept == 0)
        {
            return;
        }

        if (names.Lost > 0 && (StreetNames.AreSame(run) || IsVillage(run, hasOther) || (!hasOther && KeepsOneLanguage(run))))
        {
            return;
        }

        if (names.Total > 0 && names.Kept == 0 && names.Lost > 0)
        {
            run.Decide(Part.Street, hasOther ? Fate.Replaced : Fate.Lost, hasOther ? DoorByCode(run) : Facts.None, amazon, erp);
            return;
        }

        // "Plein 1944 12" is another street, but code and number name the door.
        if (names.Total == 0 && hasOther && DoorByCode(run) is var door and not Facts.None && IsOpenName(run))
        {
            run.Decide(Part.Street, Fate.Replaced, door, amazon, erp);
            return;
        }

        JudgeNames(run, names, hasOther, amazon, erp);
        JudgeKind(run, amazon, erp);
        JudgeNumbers(run, Role.StreetNumber, Part.StreetNumber, amazon, erp);
        JudgeNumbers(run, Role.Direction, Part.Direction, amazon, erp);
    }

    private static bool IsOpenName(ComparisonRun run)
    {
        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (run.Amazon[i].Role == Role.StreetNumber && run.Alignment.IsOpenAtAmazon(i))
            {
                return true;
            }
        }

        return false;
    }

    // "Hauptmarkt / Hłowne torhošćo 5": either half of a street that is written in two languages is all of it.
    private static bool KeepsOneLanguage(ComparisonRun run)
    {
        var second = SecondLanguage(run.Amazon);

        return second > 0 && (IsKept(run, 0, second) || IsKept(run, second, run.Amazon.Count));
    }

    private static int SecondLanguage(AddressReading side)
    {
        for (var i = 1; i < side.Count; i++)
        {
            if (side[i].Role is Role.StreetName or Role.StreetType && side[i - 1].Role is Role.StreetName or Role.StreetType && side[i].Line == side[i - 1].Line && side[i].Before == (Gap.Slash | Gap.Blank))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsKept(ComparisonRun run, int first, int end)
    {
        var kept = 0;

        for (var i = first; i < end; i++)
        {
            if (run.Amazon[i].Role is Role.StreetName or Role.StreetType && run.Amazon[i].Weight > 0)
            {
                if (run.Alignment.IsOpenAtAmazon(i))
                {
                    return false;
                }

                kept++;
            }
        }

        return kept > 0;
    }

    // "Hintersee 45" in Hintersee is "Nr. 45" there.
    private static bool IsVillage(ComparisonRun run, bool hasOther)
    {
        for (var i = 0; i < run.Amazon.Count && !hasOther; i++)
        {
            // A place that has kinds of streets has names for them.
            if (run.Amazon[i].Role is Role.StreetType or Role.Direction || (run.Amazon[i].Role == Role.StreetName && run.Amazon[i].Stem > 0))
            {
                return false;
            }

            if (run.Amazon[i].Role == Role.StreetName && run.Amazon[i].Weight > 0 && run.Alignment.AmazonEdit(i) is Edit.None or Edit.Cut && !Repeats.IsTownsName(run, i))
            {
                return false;
            }
        }

        return !hasOther && NumberJudge.HasPaired(run, Role.House);
    }

    private static void JudgeNames(ComparisonRun run, Tally names, bool hasOther, string amazon, string erp)
    {
        var kept = names.IsMostKept ? Facts.MostKept : Facts.None;

        if (names.Lost > 0)
        {
            var opposite = LosesOpposite(run) ? Facts.OppositeLost : Facts.None;
            run.Decide(Part.Street, hasOther ? Fate.Replaced : IsCutOnly(run) ? Fate.Cut : Fate.Shortened, kept | opposite | DoorByCode(run), amazon, erp);
        }
        else if (Fates.Of(names.Worst) is { } fate)
        {
            run.Decide(Part.Street, fate, Facts.MostKept, amazon, erp);
        }
    }

    // Without "Alte" it is another street.
    private static bool LosesOpposite(ComparisonRun run)
    {
        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (run.Amazon[i].Role == Role.StreetName && run.Amazon[i].Weight > 0 && run.Alignment.IsOpenAtAmazon(i)
                && (run.Amazon[i].Value > 0 || run.Amazon[i].Has(Senses.Direction) || Opposites.IsOne(run.Amazon.Writing.Lexicon, run.Amazon.Text(i))))
            {
                return true;
            }
        }

        return false;
    }

    private static Facts DoorByCode(ComparisonRun run)
        => run.Rules is { CodeNamesDoor: true } && run.PostalCode == PostalCodeRelation.Equal && NumberJudge.HasPaired(run, Role.House) ? Facts.SaidByCode : Facts.None;

    // Nothing is gone but the end of one word.
    private static bool IsCutOnly(ComparisonRun run)
    {
        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (run.Amazon[i].Role == Role.StreetName && run.Amazon[i].Weight > 0 && run.Alignment.IsOpenAtAmazon(i))
            {
                return false;
            }
        }

        return true;
    }

    // "Piazza" for "Via" is another street of that name; where one side leaves the kind out, nothing contradicts.
    private static void JudgeKind(ComparisonRun run, string amazon, string erp)
    {
        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (run.Amazon[i].Role != Role.StreetType || !run.Alignment.IsOpenAtAmazon(i) || run.HasField(AddressField.Street, Verdict.Minor))
            {
                continue;
            }

            var other = FindOpen(run, Role.StreetType) is >= 0 and var type ? type : FindOpenKind(run);

            // "ul. Długa" is "Długa": in front of a name the kind is often left out, behind it, it tells streets apart.
            if (other >= 0 || !IsInFront(run, i))
            {
                run.Decide(Part.StreetType, other >= 0 ? Fate.Replaced : Fate.Lost, Facts.None, amazon, erp);
            }
        }
    }

    private static bool IsInFront(ComparisonRun run, int kind)
    {
        for (var i = kind + 1; i < run.Amazon.Count && run.Amazon[i].Line == run.Amazon[kind].Line; i++)
        {
            if (run.Amazon[i].Role is Role.StreetName or Role.StreetNumber && run.Amazon[i].Weight > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void JudgeNumbers(ComparisonRun run, Role role, Part part, string amazon, string erp)
    {
        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (run.Amazon[i].Role == role && run.Alignment.IsOpenAtAmazon(i))
            {
                run.Decide(part, FindOpen(run, role) >= 0 || (role == Role.Direction && HasOpenLetter(run)) ? Fate.Replaced : Fate.Lost, Facts.None, amazon, erp);
                return;
            }
        }
    }

    // "5850 F Union Pkwy" for "5850 E Union Pkwy"
    private static bool HasOpenLetter(ComparisonRun run)
    {
        for (var i = 0; i < run.Erp.Count; i++)
        {
            if (run.Erp[i].IsSingle && run.Erp[i].Role is Role.StreetName or Role.HouseLetter && run.Alignment.IsOpenAtErp(i))
            {
                return true;
            }
        }

        return false;
    }

    // "Landstraßer Hauptstraße" for "Landstraßer Gürtel"
    private static int FindOpenKind(ComparisonRun run)
    {
        for (var i = 0; i < run.Erp.Count; i++)
        {
            if (run.Erp[i] is { Role: Role.StreetName, Stem: > 0 } && run.Alignment.IsOpenAtErp(i))
            {
                return i;
            }
        }

        return -1;
    }

    private static int FindOpen(ComparisonRun run, Role role)
    {
        for (var i = 0; i < run.Erp.Count; i++)
        {
            if (run.Erp[i].Role == role && run.Alignment.IsOpenAtErp(i))
            {
                return i;
            }
        }

        return -1;
    }

    // A surname in the street's field is no street; "Groß Flottbeker Weg" is one, though the buyer's name is Groß.
    private static bool HasOther(ComparisonRun run)
    {
        var hasKind = false;

        for (var i = 0; i < run.Erp.Count; i++)
        {
            hasKind |= run.Erp[i].Role == Role.StreetType || (run.Erp[i].Role == Role.StreetName && run.Erp[i].Stem > 0);
        }

        for (var i = 0; i < run.Erp.Count; i++)
        {
            if (run.Erp[i].Role is Role.StreetName or Role.StreetNumber && run.Erp[i].Weight > 0 && run.Alignment.IsOpenAtErp(i)
                && !(hasKind ? Repeats.IsSaidInPlace(run, i) : Repeats.IsSaidAtAmazon(run, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static Tally TallyOfNames(ComparisonRun run)
    {
        var tally = new Tally { WorstToken = -1 };

        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (run.Amazon[i].Role is Role.StreetName or Role.StreetType && run.Amazon[i].Weight > 0)
            {
                tally.Add(run, i);
            }
        }

        return tally;
    }
}
