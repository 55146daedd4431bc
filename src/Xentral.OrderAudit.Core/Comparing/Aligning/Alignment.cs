using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Aligning;

/// <summary>
/// Pairs each of Amazon's tokens with at most one of Xentral's, by the cheapest edit; of equal ones the nearest position wins.
/// Equal words first, those of the same role before others; then what is written together; then what is nearly alike.
/// </summary>
internal sealed class Alignment
{
    private readonly Edit[] _amazonEdits = new Edit[AddressReading.MostTokens];
    private readonly Edit[] _erpEdits = new Edit[AddressReading.MostTokens];
    private readonly short[] _amazonPartners = new short[AddressReading.MostTokens];
    private readonly short[] _erpPartners = new short[AddressReading.MostTokens];

    public Alignment() => (OpenAtAmazon, OpenAtErp) = (IsOpenAtAmazon, IsOpenAtErp);

    /// <summary>Kept, because every comparison asks through them.</summary>
    public Func<int, bool> OpenAtAmazon { get; }

    public Func<int, bool> OpenAtErp { get; }

    public AddressReading Amazon { get; private set; } = null!;

    public AddressReading Erp { get; private set; } = null!;

    public Edit AmazonEdit(int index) => _amazonEdits[index];

    public Edit ErpEdit(int index) => _erpEdits[index];

    public int AmazonPartner(int index) => _amazonPartners[index];

    public int ErpPartner(int index) => _erpPartners[index];

    public bool IsOpenAtAmazon(int index) => _amazonEdits[index] == Edit.None;

    public bool IsOpenAtErp(int index) => _erpEdits[index] == Edit.None;

    /// <summary>Amazon's first token of a role that tells and was lost; -1 for none.</summary>
    public int FirstLost(Role role) => First(Amazon, role, OpenAtAmazon);

    /// <summary>Xentral's first token of a role that tells and that Amazon does not know; -1 for none.</summary>
    public int FirstAdded(Role role) => First(Erp, role, OpenAtErp);

    public void Align(AddressReading amazon, AddressReading erp)
    {
        (Amazon, Erp) = (amazon, erp);
        Array.Clear(_amazonEdits, 0, amazon.Count);
        Array.Clear(_erpEdits, 0, erp.Count);
        Array.Fill(_amazonPartners, (short)-1, 0, amazon.Count);
        Array.Fill(_erpPartners, (short)-1, 0, erp.Count);
        PairEqualWords(Kinship.SameRole);
        PairEqualWords(Kinship.SameDomain);
        JoinedWords.Pair(this);
        NumberPairs.Pair(this);
        PairEqualWords(Kinship.Any);
        PairAlikeWords();
    }

    private static int First(AddressReading side, Role role, Func<int, bool> isOpen)
    {
        for (var i = 0; i < side.Count; i++)
        {
            if (side[i].Role == role && side[i].Weight > 0 && isOpen(i))
            {
                return i;
            }
        }

        return -1;
    }

    public void Pair(int amazon, int erp, Edit edit)
    {
        (_amazonEdits[amazon], _erpEdits[erp]) = (edit, edit);
        (_amazonPartners[amazon], _erpPartners[erp]) = ((short)erp, (short)amazon);
    }

    public void PairManyAtErp(int amazon, int erp, int count, Edit edit)
    {
        Pair(amazon, erp, edit);

        for (var i = erp; i < erp + count; i++)
        {
            (_erpEdits[i], _erpPartners[i]) = (edit, (short)amazon);
        }
    }

    public void PairManyAtAmazon(int amazon, int count, int erp, Edit edit)
    {
        Pair(amazon, erp, edit);

        for (var i = amazon; i < amazon + count; i++)
        {
            (_amazonEdits[i], _amazonPartners[i]) = (edit, (short)erp);
        }
    }

    public bool AreEqual(int amazon, int erp)
    {
        ref var a = ref Amazon[amazon];
        ref var e = ref Erp[erp];

        return (a.Hash == e.Hash && Amazon.Text(in a).SequenceEqual(Erp.Text(in e)))
            || (a.Meaning is { } meaning && e.Meaning is { } other && meaning.Shares(other))
            || (a.Value >= 0 && a.Value == e.Value && !(a.IsNumber && e.IsNumber) && a.Has(Senses.Month) == e.Has(Senses.Month));
    }

    public static bool IsWord(in Token token)
        => token.Role is not (Role.House or Role.RangeEnd or Role.HouseLetter or Role.Unit or Role.StreetNumber or Role.PickupNumber or Role.CustomerNumber or Role.PoBox or Role.TownNumber)
            && !(token.IsNumber && token.IsPlace);

    // A surname that reads like a particle or title is neither its short form nor the title in front of another name.
    private bool IsLess(int amazon, int erp)
        => Amazon[amazon].Role == Role.Surname && ((Erp[erp].Length == 1 && Amazon[amazon].Length > 1) || IsTitle(amazon, erp));

    private bool IsTitle(int amazon, int erp) => Amazon[amazon].Role == Role.Surname && Erp[erp].Weight == 0 && HasOpenBehind(erp);

    private bool HasOpenBehind(int erp)
    {
        for (var i = erp + 1; i < Erp.Count && Erp[i].Segment == Erp[erp].Segment; i++)
        {
            if (Erp[i].Weight > 0 && IsOpenAtErp(i))
            {
                return true;
            }
        }

        return false;
    }

    // One side may read "Wareneingang" as a part of the building, the other as a department.
    private static bool IsWord(in Token token, Kinship kinship) => IsWord(in token) || (kinship.IsAny && token.Role == Role.Unit && !token.IsNumber && token.Length > 1);

    private Edit EqualEdit(int amazon, int erp)
        => Amazon[amazon].Hash == Erp[erp].Hash && Amazon.Text(amazon).SequenceEqual(Erp.Text(erp)) ? LostLetter(in Amazon[amazon], in Erp[erp]) : Edit.Translated;

    /// <summary>"Zoë" and "Zo" fold alike, as "oe" and "ö" do; the letter is gone all the same.</summary>
    private Edit LostLetter(in Token amazon, in Token erp)
    {
        if (erp.RawLength >= amazon.RawLength || erp.RawLength < erp.Length || amazon.Stem > 0 || erp.Stem > 0)
        {
            return Edit.Same;
        }

        var wanted = Amazon.Raw(in amazon);
        var found = Erp.Raw(in erp);
        var isPlain = !found.ContainsAnyExceptInRange('\0', '\u007F');
        var isLost = isPlain && wanted.ContainsAnyExceptInRange('\0', '\u007F') && !wanted.ContainsAnyInRange('\u0300', '\u036F');

        return isLost ? Edit.Damaged : wanted[^1] is 'e' or 'E' && found[^1] is not ('e' or 'E') && wanted.Length == found.Length + 1 ? Edit.Cut : Edit.Same;
    }

    private void PairEqualWords(Kinship kinship)
    {
        for (var i = 0; i < Amazon.Count; i++)
        {
            if (!IsOpenAtAmazon(i) || !IsWord(in Amazon[i], kinship))
            {
                continue;
            }

            var found = -1;

            for (var k = 0; k < Erp.Count; k++)
            {
                if (IsOpenAtErp(k) && IsWord(in Erp[k], kinship) && !IsLess(i, k) && kinship.Allows(in Amazon[i], in Erp[k]) && AreEqual(i, k))
                {
                    found = k;

                    // The one behind the last pair is the right one of several.
                    if (i == 0 || _amazonPartners[i - 1] < 0 || k > _amazonPartners[i - 1])
                    {
                        break;
                    }
                }
            }

            if (found >= 0)
            {
                Pair(i, found, EqualEdit(i, found));
            }
        }
    }

    private void PairAlikeWords()
    {
        while (true)
        {
            var (cheapest, amazon, erp, edit) = (int.MaxValue, -1, -1, Edit.None);

            for (var i = 0; i < Amazon.Count; i++)
            {
                if (!IsOpenAtAmazon(i) || Amazon[i].IsNumber || !IsWord(in Amazon[i]) || Amazon[i].Role == Role.Direction)
                {
                    continue;
                }

                for (var k = 0; k < Erp.Count; k++)
                {
                    if (!IsOpenAtErp(k) || IsTitle(i, k) || Erp[k].IsNumber || !IsWord(in Erp[k]) || Erp[k].Role == Role.Direction || !Kinship.SameDomain.Allows(in Amazon[i], in Erp[k]))
                    {
                        continue;
                    }

                    var judged = WordEdits.Judge(Amazon, i, Erp, k);
                    var cost = WordEdits.CostOf(judged) + Math.Min(Math.Abs(i - k), 40) + (Amazon[i].Role == Erp[k].Role ? 0 : 50);

                    if (judged != Edit.None && cost < cheapest)
                    {
                        (cheapest, amazon, erp, edit) = (cost, i, k, judged);
                    }
                }
            }

            if (amazon < 0)
            {
                return;
            }

            Pair(amazon, erp, edit);
        }
    }
}
