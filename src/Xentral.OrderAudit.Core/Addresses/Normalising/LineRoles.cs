namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>Decides what each line holds. Senders put companies into the first line and streets into the second, so the field alone says little.</summary>
internal static class LineRoles
{
    public static void Assign(AddressSide side, CountryHabits habits)
    {
        side.StreetLine = FindStreet(side, habits);

        for (var line = AddressLine.Name; line < AddressLine.City; line++)
        {
            side.SetRole(line, side.IsEmpty(line) ? LineRole.Empty : RoleOf(side, line));
        }

        MarkRepetitions(side);
        SettleNumbers(side);
        side.StreetEnd = side.StreetLine is { } street ? StreetEnd.Of(side, street, habits) : 0;
    }

    /// <summary>Another line turned out to hold the street.</summary>
    public static void Move(AddressSide side, AddressLine street, CountryHabits habits)
    {
        if (side.StreetLine is { } before)
        {
            side.SetRole(before, LineRole.Supplement);
        }

        for (var i = side.FirstOf(street); i < side.EndOf(street); i++)
        {
            side.Words[i].Traits &= ~(side.Words[i].IsNumber ? WordTraits.Secondary : WordTraits.None);
        }

        NumberRoles.Assign(side.Words, side.FirstOf(street), side.EndOf(street), habits);
        side.SetRole(street, LineRole.Street);
        side.StreetLine = street;
        SettleNumbers(side);
        side.StreetEnd = StreetEnd.Of(side, street, habits);
    }

    private static AddressLine? FindStreet(AddressSide side, CountryHabits habits)
    {
        AddressLine? best = null;
        var bestScore = 0;

        for (var line = AddressLine.Name; line < AddressLine.City; line++)
        {
            side.CountFacts(line);

            if (side.IsEmpty(line))
            {
                continue;
            }

            var score = ScoreOf(side, line, habits);
            side.SetScore(line, score);

            if (score > bestScore)
            {
                (best, bestScore) = (line, score);
            }
        }

        return best;
    }

    private static int ScoreOf(AddressSide side, AddressLine line, CountryHabits habits)
    {
        var facts = side.FactsOf(line);
        var isNameField = line is AddressLine.Name or AddressLine.Company or AddressLine.Contact;

        if (facts.Has(WordTraits.Pickup))
        {
            return isNameField ? 30 : 100;
        }

        // A PO box beside a street with its number only says where letters go.
        if (facts.Has(WordTraits.PoBox))
        {
            return isNameField ? 20 : 40;
        }

        var score = line == AddressLine.Street ? 12 : line is AddressLine.Supplement ? 11 : line == AddressLine.SecondSupplement ? 10 : isNameField ? -30 : 4;
        score += facts.Has(WordTraits.StreetType | WordTraits.StreetCompound) ? 30 : 0;
        score += facts.NameWords > 0 ? NumberScoreOf(side, line, habits) : 0;
        score += facts.Has(WordTraits.NoNumber) ? 25 : 0;
        score += facts.Has(WordTraits.Square) ? 40 : 0;
        score -= facts.Has(WordTraits.LegalForm) && facts.NameWords > 1 && !facts.Has(WordTraits.StreetType | WordTraits.StreetCompound) ? 40 : 0;
        score -= facts.Has(WordTraits.Business) && !facts.Has(WordTraits.StreetType | WordTraits.StreetCompound) ? 15 : 0;
        score -= facts.IsCareOf ? 60 : 0;
        score -= facts.NameWords == 0 && !habits.IsBlock ? 30 : 0;
        score -= facts.IsUnitOnly ? 20 : 0;
        score -= !isNameField && facts.OnlyNameWords ? 20 : 0;
        score -= !isNameField && SaysTheSame(side, line, AddressLine.Name) ? 60 : 0;

        // A lone unit line is still where the parcel goes when there is nothing else.
        return line is AddressLine.Street or AddressLine.Supplement or AddressLine.SecondSupplement && !facts.IsCareOf ? Math.Max(score, 1) : score;
    }

    // "3D-Druck Lange" has a number where no house number stands in Germany.
    private static int NumberScoreOf(AddressSide side, AddressLine line, CountryHabits habits)
    {
        var facts = side.FactsOf(line);

        if (facts.PrimaryNumbers == 0)
        {
            return 0;
        }

        var isMisplaced = !habits.MayOpenWithNumber && facts.Numbers == 1 && side.Words[side.FirstOf(line)].IsNumber;

        return isMisplaced ? 16 : 32;
    }

    private static LineRole RoleOf(AddressSide side, AddressLine line)
    {
        var facts = side.FactsOf(line);

        if (line == side.StreetLine)
        {
            return facts.Has(WordTraits.Pickup) ? LineRole.PickupPoint : LineRole.Street;
        }

        if (facts.IsCareOf)
        {
            return LineRole.CareOf;
        }

        if (facts.Has(WordTraits.LegalForm) || line == AddressLine.Company)
        {
            return LineRole.Company;
        }

        return line is AddressLine.Name or AddressLine.Contact ? LineRole.Recipient : IsCompanyBeforeStreet(side, line, facts) ? LineRole.Company : LineRole.Supplement;
    }

    // In German addresses the first line is the company when the street stands in the second.
    private static bool IsCompanyBeforeStreet(AddressSide side, AddressLine line, LineFacts facts)
        => (facts.Has(WordTraits.Business) && !facts.HasUnit)
            || (line == AddressLine.Street && side.StreetLine is AddressLine.Supplement or AddressLine.SecondSupplement
                && side.Address.Country is "DE" or "AT" && facts is { NameWords: > 0, Numbers: 0, HasUnit: false });

    private static void MarkRepetitions(AddressSide side)
    {
        for (var line = AddressLine.Company; line < AddressLine.City; line++)
        {
            if (line != side.StreetLine && !side.IsEmpty(line) && SaysTheTown(side, line))
            {
                side.SetRole(line, LineRole.Repetition);
                continue;
            }

            for (var earlier = AddressLine.Name; earlier < line && !side.IsEmpty(line); earlier++)
            {
                if (line != side.StreetLine && SaysTheSame(side, line, earlier))
                {
                    side.SetRole(line, LineRole.Repetition);
                }
                else if (line == side.StreetLine && earlier >= AddressLine.Department && SaysTheSame(side, line, earlier))
                {
                    side.SetRole(earlier, LineRole.Repetition);
                }
            }
        }
    }

    // "10115 Berlin" once more.
    private static bool SaysTheTown(AddressSide side, AddressLine line)
    {
        for (var i = side.FirstOf(line); i < side.EndOf(line); i++)
        {
            ref var word = ref side.Words[i];

            if (!(word.IsNumber && side.Raw(in word).SequenceEqual(side.Address.PostalCode)) && !IsIn(side, AddressLine.City, in word))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIn(AddressSide side, AddressLine line, in Word word)
    {
        for (var i = side.FirstOf(line); i < side.EndOf(line); i++)
        {
            if (WordList.Same(side.Words, in word, side.Words, in side.Words[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysTheSame(AddressSide side, AddressLine line, AddressLine other)
    {
        var (first, end, start) = (side.FirstOf(line), side.EndOf(line), side.FirstOf(other));

        if (end - first != side.EndOf(other) - start)
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            ref var a = ref side.Words[i];
            ref var b = ref side.Words[start + i - first];

            if (!WordList.Same(side.Words, in a, side.Words, in b) || !side.Words.Suffix(in a).SequenceEqual(side.Words.Suffix(in b)))
            {
                return false;
            }
        }

        return true;
    }

    private static void SettleNumbers(AddressSide side)
    {
        var words = side.Words;

        if (side.StreetLine is { } street && !side.FactsOf(street).Has(WordTraits.NoNumber))
        {
            NumberRoles.Promote(words, side.FirstOf(street), side.EndOf(street));
        }

        var streetHasNumber = side.StreetLine is { } holder && LineFacts.Of(side, holder).PrimaryNumbers > 0;

        for (var line = AddressLine.Name; line < AddressLine.City; line++)
        {
            var facts = side.FactsOf(line);

            if (facts.Numbers == 0)
            {
                continue;
            }

            // A line of its own for the house number belongs to a street without one.
            var isNumberLine = facts is { NameWords: 0, HasUnit: false, Numbers: > 0 } && !streetHasNumber;

            for (var i = side.FirstOf(line); i < side.EndOf(line) && line != side.StreetLine && !isNumberLine; i++)
            {
                words[i].Traits |= words[i].IsNumber && !words[i].Has(WordTraits.PostNumber) ? WordTraits.Secondary : WordTraits.None;
            }
        }
    }
}
