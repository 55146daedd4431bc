using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Locker, shop, branch or PO box, its number, and the number by which its network knows the receiver.</summary>
internal static class PickupJudge
{
    public static void Judge(ComparisonRun run)
    {
        var (amazon, erp) = (run.Amazon, run.Erp);
        var (wanted, found) = (amazon.IndexOf(Role.PickupKind), erp.IndexOf(Role.PickupKind));
        var (textA, textE) = (TextOf(amazon, wanted), TextOf(erp, found));

        if (wanted >= 0 && found < 0)
        {
            run.Decide(Part.Pickup, Fate.Lost, Facts.None, textA, TokenTexts.StreetOfErp(erp));
        }
        else if (found >= 0 && wanted < 0 && amazon.Address.Kind != AddressKind.PickupPoint && run.Alignment.IsOpenAtErp(found))
        {
            run.Decide(Part.Pickup, Fate.Added, Facts.None, TokenTexts.StreetOf(amazon), textE);
        }
        else if (wanted >= 0)
        {
            JudgePlace(run, textA, textE);
        }

        JudgeCustomer(run, wanted >= 0 && found >= 0);
        JudgeBox(run);
    }

    /// <summary>Amazon's side holds nothing to compare with, but a locker without the receiver's number takes no parcel.</summary>
    public static void JudgeAlone(ComparisonRun run)
    {
        if (run.Erp.NeedsCustomerNumber && run.Erp.IndexOf(Role.CustomerNumber) < 0)
        {
            run.Decide(Part.CustomerNumber, Fate.Shortened, Facts.None, "", TokenTexts.StreetOfErp(run.Erp));
        }
    }

    private static void JudgePlace(ComparisonRun run, string amazon, string erp)
    {
        var (lost, added) = (run.Alignment.FirstLost(Role.PickupNumber), run.Alignment.FirstAdded(Role.PickupNumber));
        var isOtherKind = run.Alignment.FirstLost(Role.PickupKind) >= 0 && run.Alignment.FirstAdded(Role.PickupKind) >= 0 && !HasSameCarrier(run);

        if (IsBehindKind(run.Amazon, Role.PickupNumber) && IsBehindKind(run.Erp, Role.CustomerNumber) && (run.Amazon.Has(Role.CustomerNumber) || lost >= 0))
        {
            run.Decide(Part.CustomerNumber, Fate.Exchanged, Facts.None, amazon, erp);
        }
        else if (lost >= 0 && run.Alignment.FirstLost(Role.CustomerNumber) >= 0 && added < 0 && HasText(run.Erp, Role.CustomerNumber, run.Amazon, lost))
        {
            run.Decide(Part.CustomerNumber, Fate.Exchanged, Facts.None, amazon, erp);
        }
        else if (lost >= 0)
        {
            run.Decide(Part.PickupNumber, added >= 0 ? Fate.Replaced : Fate.Lost, Facts.None, amazon, erp);
        }
        else if (HasOtherName(run))
        {
            run.Decide(Part.Pickup, Fate.Replaced, Facts.None, amazon, erp);
        }
        else if ((added >= 0 && !Repeats.IsRepeated(run, added)) || isOtherKind)
        {
            run.Decide(Part.Pickup, Fate.Replaced, Facts.None, amazon, erp);
        }
    }

    // "PostNL-punt" and "PostNL afhaalpunt" are one network.
    private static bool HasSameCarrier(ComparisonRun run)
    {
        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (run.Amazon[i].Role == Role.PickupKind && run.Amazon[i].Has(Senses.Carrier) && !run.Alignment.IsOpenAtAmazon(i))
            {
                return true;
            }
        }

        return false;
    }

    // Where the point has no number, its name is all that tells it.
    private static bool HasOtherName(ComparisonRun run)
        => run.Amazon.IndexOf(Role.PickupNumber) < 0 && !HasName(run.Amazon, i => !run.Alignment.IsOpenAtAmazon(i)) && HasName(run.Amazon, run.Alignment.OpenAtAmazon) && HasName(run.Erp, run.Alignment.OpenAtErp);

    private static bool HasName(AddressReading side, Func<int, bool> counts)
    {
        for (var i = 0; i < side.Count; i++)
        {
            if (side[i] is { Role: Role.Note, IsNumber: false, Weight: > 0 } && side.SegmentAt(side[i].Segment).Kind == SegmentKind.Pickup && counts(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBehindKind(AddressReading side, Role role)
    {
        for (var i = 1; i < side.Count; i++)
        {
            if (side[i].Role == role && side[i - 1].Role == Role.PickupKind && side[i].Line == side[i - 1].Line)
            {
                return true;
            }
        }

        return false;
    }

    private static void JudgeCustomer(ComparisonRun run, bool isAtPickup)
    {
        var (lost, added) = (run.Alignment.FirstLost(Role.CustomerNumber), run.Alignment.FirstAdded(Role.CustomerNumber));

        if (lost < 0 && added >= 0 && run.Amazon.IndexOf(Role.CustomerNumber) is >= 0 and var own && !Repeats.IsRepeated(run, added))
        {
            run.Decide(Part.CustomerNumber, Fate.Added, Facts.None, run.Amazon.Raw(in run.Amazon[own]).ToString(), run.Erp.Stored(run.Erp[added].Line));
            return;
        }

        if (lost >= 0 && !run.HasField(AddressField.PickupPoint, Verdict.Material))
        {
            run.Decide(Part.CustomerNumber, added >= 0 ? Fate.Replaced : Fate.Lost, isAtPickup ? Facts.AtPickupPoint : Facts.None,
                run.Amazon.Raw(in run.Amazon[lost]).ToString(), added >= 0 ? run.Erp.Raw(in run.Erp[added]).ToString() : "");
        }
    }

    private static void JudgeBox(ComparisonRun run)
    {
        var (lost, added) = (OpenNumber(run.Amazon, run.Alignment.IsOpenAtAmazon), OpenNumber(run.Erp, run.Alignment.IsOpenAtErp));

        // "GD" and "Poste restante" both mean the counter.
        if (run.Amazon.Has(Role.PoBox) && run.Erp.Has(Role.PoBox) && !HasBoxNumber(run.Amazon) && !HasBoxNumber(run.Erp))
        {
            return;
        }

        if (lost < 0 && added >= 0 && run.Erp[added].IsNumber && run.Amazon.IndexOf(Role.PoBox) >= 0)
        {
            run.Decide(Part.PoBox, Fate.Added, HasBoxNumber(run.Amazon) ? Facts.OtherNumberKept : Facts.None, TextOf(run.Amazon, run.Amazon.IndexOf(Role.PoBox)), run.Erp.Stored(run.Erp[added].Line));
        }
        else if (lost >= 0)
        {
            run.Decide(Part.PoBox, added >= 0 ? Fate.Replaced : Fate.Lost, run.Amazon.StreetSegment >= 0 ? Facts.StreetKept : Facts.None, run.Amazon.Stored(run.Amazon[lost].Line), added >= 0 ? run.Erp.Stored(run.Erp[added].Line) : TokenTexts.StreetOfErp(run.Erp));
        }
    }

    private static int OpenNumber(AddressReading side, Func<int, bool> isOpen)
    {
        var hasNumber = HasBoxNumber(side);

        for (var i = 0; i < side.Count; i++)
        {
            // "General Delivery" beside "PO Box 29" says nothing more.
            if (side[i].Role == Role.PoBox && side[i].Weight > 0 && (side[i].IsNumber || !hasNumber) && isOpen(i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasBoxNumber(AddressReading side)
    {
        for (var i = 0; i < side.Count; i++)
        {
            if (side[i] is { Role: Role.PoBox, IsNumber: true })
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasText(AddressReading side, Role role, AddressReading from, int index)
    {
        for (var i = 0; i < side.Count; i++)
        {
            if (side[i].Role == role && side.Text(i).SequenceEqual(from.Text(index)))
            {
                return true;
            }
        }

        return false;
    }

    private static string TextOf(AddressReading side, int index) => index < 0 ? "" : side.Stored(side[index].Line);
}
