using Xentral.OrderAudit.Core.Addresses.Reading;
using Xentral.OrderAudit.Core.Comparing.Aligning;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Who receives the parcel: the person or firm Amazon names first, then the firm and host beside.</summary>
internal static class RecipientJudge
{
    private const int Many = 3;

    public static void Judge(ComparisonRun run)
    {
        var (amazon, erp) = (TokenTexts.NameOf(run.Amazon), TokenTexts.NameOf(run.Erp));
        var name = SegmentOf(run.Amazon, SegmentKind.Recipient, AddressLine.Name);
        var hasHost = HasHost(run);

        if (name >= 0 && !run.HasKind(DifferenceKind.RecipientMissing))
        {
            ref var segment = ref run.Amazon.SegmentAt(name);
            JudgeName(run, in segment, hasHost, amazon, erp);
        }

        for (var i = 0; i < run.Amazon.SegmentCount; i++)
        {
            ref var segment = ref run.Amazon.SegmentAt(i);

            if (segment.Kind is SegmentKind.Firm or SegmentKind.CareOf or SegmentKind.Attention)
            {
                JudgeBeside(run, in segment);
            }
        }
    }

    /// <summary>Xentral's name says somebody else where Amazon's is not: words that no part of Amazon's address has.</summary>
    private static bool NamesOther(ComparisonRun run)
    {
        for (var i = 0; i < run.Erp.Count; i++)
        {
            if (run.Erp[i].Line is AddressLine.Name or AddressLine.Contact && run.Erp[i].Role is Role.Recipient or Role.Surname or Role.Firm && run.Erp[i].Weight > 0
                && run.Alignment.IsOpenAtErp(i) && !Repeats.IsRepeated(run, i))
            {
                return true;
            }
        }

        return false;
    }

    // The name is the person whom Amazon names beside the firm.
    private static bool NamesKnown(ComparisonRun run)
    {
        for (var i = run.Erp.FirstOf(AddressLine.Name); i < run.Erp.EndOf(AddressLine.Name); i++)
        {
            if (run.Erp[i].Weight > 0 && run.Alignment.ErpPartner(i) is >= 0 and var partner && run.Amazon[partner].Weight > 0)
            {
                return true;
            }
        }

        return false;
    }

    // The other person may stand in any line: two words that Amazon does not have.
    private static bool NamesOtherBeside(ComparisonRun run)
    {
        var words = 0;

        for (var i = 0; i < run.Erp.FirstOf(AddressLine.City); i++)
        {
            words += run.Erp[i] is { IsNumber: false, Weight: > 0, Role: Role.Note or Role.Recipient } && run.Alignment.IsOpenAtErp(i) && !Repeats.IsRepeated(run, i) ? 1 : 0;
        }

        return words > 1;
    }

    private static void JudgeName(ComparisonRun run, in Segment segment, bool hasHost, string amazon, string erp)
    {
        var tally = Tally.Of(run, segment.First, segment.End);
        var namesOther = tally.Lost > 0 && (NamesOther(run) || (hasHost && tally.Kept == 0 && NamesOtherBeside(run)));
        var host = hasHost ? Facts.HostKept : Facts.None;

        if (tally.Total == 0)
        {
            return;
        }

        if (tally.Kept == 0 && !namesOther && !hasHost && PersonRoles.IsFirm(run.Amazon, in segment) && NamesKnown(run))
        {
            run.Decide(Part.Company, Fate.Lost, Facts.None, amazon, "");
            return;
        }

        if (tally.Kept == 0)
        {
            run.Decide(Part.Recipient, namesOther || !hasHost ? namesOther ? Fate.Replaced : Fate.Shortened : Fate.Shortened, host, amazon, erp);
            return;
        }

        if (PersonRoles.IsFirm(run.Amazon, in segment))
        {
            // Of "Anna Berger (Empfang)" only the reception is left.
            if (tally.Lost > 0 && Tally.Of(run, segment.First, segment.End, token => !token.Has(Senses.Business)).Kept == 0)
            {
                run.Decide(Part.Recipient, Fate.Replaced, host, amazon, erp);
                return;
            }

            if (tally.Lost > 0)
            {
                run.Decide(Part.FirmAsRecipient, namesOther ? Fate.Replaced : Fate.Shortened, tally.IsMostKept ? Facts.MostKept : Facts.None, amazon, erp);
                return;
            }
        }
        else if (tally.Lost > 0)
        {
            JudgePerson(run, in segment, tally, namesOther, host, amazon, erp);
            return;
        }

        if (IsTorn(run, in segment))
        {
            run.Decide(Part.Surname, Fate.Replaced, Facts.None, amazon, erp);
            return;
        }

        JudgeWorst(run, tally, amazon, erp);
    }

    // The given name still stands in the name's field, the surname in the street's: that is nobody's name any more.
    private static bool IsTorn(ComparisonRun run, in Segment segment)
    {
        var (inName, inStreet) = (false, false);

        for (var i = segment.First; i < segment.End; i++)
        {
            if (run.Amazon[i].Weight > 0 && run.Alignment.AmazonPartner(i) is >= 0 and var partner)
            {
                inName |= run.Erp[partner].Line == AddressLine.Name;
                inStreet |= run.Amazon[i].Role == Role.Surname && run.Erp[partner].Line == AddressLine.Street && !run.Erp[partner].IsPerson;
            }
        }

        return inName && inStreet;
    }

    private static void JudgePerson(ComparisonRun run, in Segment segment, in Tally tally, bool namesOther, Facts host, string amazon, string erp)
    {
        var surname = SurnameOf(run.Amazon, in segment);
        var isSurnameLost = surname >= 0 && IsLost(run, surname);

        if (isSurnameLost)
        {
            var isOneOfMany = tally.Count >= Many && tally.Lost == 1 && !namesOther && ((run.Amazon.Writing.HasTwoFamilyNames && KeepsFamilyName(run, in segment)) || IsHalfOfDouble(run, surname));
            var isCut = run.Alignment.AmazonEdit(surname) == Edit.Cut && !isOneOfMany && host == Facts.None;
            run.Decide(Part.Surname, isCut ? Fate.Cut : namesOther ? Fate.Replaced : Fate.Lost, isCut ? Facts.None : host | (isOneOfMany ? Facts.OneOfMany : Facts.None), amazon, erp);
        }
        else if (surname >= 0 && run.Alignment.AmazonEdit(surname) is Edit.Spelling or Edit.CarriedOver && namesOther)
        {
            // Neither name is the same any more.
            run.Decide(Part.Surname, Fate.Replaced, Facts.None, amazon, erp);
        }
        else
        {
            run.Decide(Part.FirstName, namesOther ? Fate.Replaced : Fate.Lost, Facts.None, amazon, erp);
        }
    }

    // "José Luis" is nobody without "Vázquez".
    private static bool KeepsFamilyName(ComparisonRun run, in Segment segment)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (run.Amazon[i].Weight > 0 && !run.Amazon[i].Has(Senses.Given) && !run.Alignment.IsOpenAtAmazon(i))
            {
                return true;
            }
        }

        return false;
    }

    // "Anna Müller-Lüdenscheidt" is known as "Anna Müller".
    private static bool IsHalfOfDouble(ComparisonRun run, int surname)
        => surname > 0 && run.Amazon[surname].Before == Gap.Hyphen && !run.Alignment.IsOpenAtAmazon(surname - 1);

    private static void JudgeWorst(ComparisonRun run, in Tally tally, string amazon, string erp)
    {
        if (Fates.Of(tally.Worst) is not { } fate)
        {
            return;
        }

        var isSurname = run.Amazon[tally.WorstToken].Role == Role.Surname;

        // A firm's name is nobody's in another script.
        if (fate == Fate.CarriedOver && tally.Count == CountOf(run, Edit.CarriedOver) && SegmentOf(run.Erp, SegmentKind.Recipient, AddressLine.Name) is >= 0 and var other && PersonRoles.IsFirm(run.Erp, in run.Erp.SegmentAt(other)))
        {
            run.Decide(Part.Recipient, Fate.Replaced, Facts.None, amazon, erp);
            return;
        }

        // Not one word of the name is the same: "Ravi Nair" and "Rani Naik" are two people.
        if (fate == Fate.Misspelt && tally.Count > 1 && tally.Misspelt == tally.Count)
        {
            run.Decide(Part.Surname, Fate.Replaced, Facts.None, amazon, erp);
            return;
        }

        run.Decide(isSurname ? Part.Surname : Part.FirstName, fate == Fate.KindLost ? Fate.Cut : fate, Facts.MostKept, amazon, erp);
    }

    private static int CountOf(ComparisonRun run, Edit edit)
    {
        var count = 0;

        for (var i = run.Amazon.FirstOf(AddressLine.Name); i < run.Amazon.EndOf(AddressLine.Name); i++)
        {
            count += run.Amazon[i].Weight > 0 && run.Alignment.AmazonEdit(i) == edit ? 1 : 0;
        }

        return count;
    }

    private static bool IsLost(ComparisonRun run, int index)
        => run.Alignment.AmazonEdit(index) is Edit.None or Edit.Initial || (run.Alignment.AmazonEdit(index) == Edit.Cut && !WordShare.IsMostKept(run, index));

    private static int SurnameOf(AddressReading side, in Segment segment)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (side[i].Role == Role.Surname)
            {
                return i;
            }
        }

        return -1;
    }

    private static void JudgeBeside(ComparisonRun run, in Segment segment)
    {
        var tally = Tally.Of(run, segment.First, segment.End);
        var amazon = run.Amazon.Stored(segment.Line);
        var part = segment.Kind switch { SegmentKind.CareOf => Part.CareOf, SegmentKind.Attention => Part.Attention, _ => Part.Company };

        if (part == Part.Company && tally.Kept == 0 && IsSurname(run, in segment))
        {
            run.Decide(Part.Surname, Fate.Lost, Facts.None, amazon, TokenTexts.NameOf(run.Erp));
            return;
        }

        if (tally.Total == 0 || (tally.Lost > 0 && tally.Kept > 0 && Repeats.IsSaidElsewhere(run, in segment)))
        {
            return;
        }

        if (tally.Lost > 0)
        {
            var isReplaced = part != Part.Company && NamesOtherBeside(run, segment.Kind == SegmentKind.CareOf ? Role.CareOf : Role.Attention);
            var fate = isReplaced ? Fate.Replaced : tally.Kept == 0 ? Fate.Lost : Fate.Shortened;
            run.Decide(part, fate, Facts.None, amazon, tally.Kept == 0 && !isReplaced ? "" : Beside(run, in segment));
        }
        else if (Fates.Of(tally.Worst) is { } fate)
        {
            run.Decide(part, fate == Fate.KindLost ? Fate.Cut : fate, Facts.MostKept, amazon, Beside(run, in segment));
        }
    }

    // "Patrick" in the name's field and "Mittelstedt" in the company's are one person.
    private static bool IsSurname(ComparisonRun run, in Segment segment)
    {
        var (words, first) = (0, run.Amazon.FirstOf(AddressLine.Name));

        for (var i = first; i < run.Amazon.EndOf(AddressLine.Name); i++)
        {
            words += run.Amazon[i].Weight > 0 ? 1 : 0;
        }

        return words == 1 && segment.End - segment.First == 1 && segment.Line == AddressLine.Company && !PersonRoles.IsFirm(run.Amazon, in segment)
            && !run.Amazon[segment.First].Has(Senses.Business | Senses.Unit) && !run.Amazon[segment.First].IsNumber && !run.Amazon[first].Has(Senses.Business);
    }

    private static bool NamesOtherBeside(ComparisonRun run, Role role)
    {
        for (var i = 0; i < run.Erp.Count; i++)
        {
            if (run.Erp[i].Role == role && run.Erp[i].Weight > 0 && run.Alignment.IsOpenAtErp(i))
            {
                return true;
            }
        }

        return false;
    }

    private static string Beside(ComparisonRun run, in Segment segment)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (run.Alignment.AmazonPartner(i) is >= 0 and var partner)
            {
                return run.Erp.Stored(run.Erp[partner].Line);
            }
        }

        return "";
    }

    private static bool HasHost(ComparisonRun run)
    {
        for (var i = 0; i < run.Amazon.SegmentCount; i++)
        {
            ref var segment = ref run.Amazon.SegmentAt(i);

            if (segment.Kind is SegmentKind.Firm or SegmentKind.CareOf)
            {
                var tally = Tally.Of(run, segment.First, segment.End, token => token.Length > 2 && !token.IsNumber);

                // A host who has become the addressee is no host any more.
                if (tally.IsMostKept && (segment.Kind == SegmentKind.Firm ? !IsDesk(run.Amazon, in segment) : IsStillHost(run, in segment)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "Anna Berger (Empfang)", "Einkauf": the reception is nobody's firm.
    private static bool IsDesk(AddressReading side, in Segment segment)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (!side[i].Has(Senses.Business))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStillHost(ComparisonRun run, in Segment segment)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (run.Alignment.AmazonPartner(i) is >= 0 and var partner && run.Amazon[i].Weight > 0 && run.Erp[partner].Line != AddressLine.Name)
            {
                return true;
            }
        }

        return false;
    }

    private static int SegmentOf(AddressReading side, SegmentKind kind, AddressLine line)
    {
        for (var i = 0; i < side.SegmentCount; i++)
        {
            if (side.SegmentAt(i).Kind == kind && side.SegmentAt(i).Line == line)
            {
                return i;
            }
        }

        return -1;
    }
}
