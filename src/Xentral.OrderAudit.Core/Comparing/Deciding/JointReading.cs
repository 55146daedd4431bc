using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>
/// Which line is the street, and which of two numbers in a row is the house, is decided for both sides together: where the first reading leaves
/// something open, the other possible ones are tried, and the pair of readings that leaves least is kept.
/// </summary>
internal static class JointReading
{
    private const int LeastScore = -8;
    private const int WeightOfNumber = 3;

    public static void Improve(ComparisonRun run)
    {
        PromoteBuildings(run);
        var best = CostOf(run);

        if (best > 0)
        {
            best = TryStreets(run, best);
        }

        if (best > 0)
        {
            TryNumbers(run, run.Erp, TryNumbers(run, run.Amazon, best));
            ReadAsName(run);
        }
    }

    // "Weiler" with "Haus Nr. 7": where Amazon has no other number, this one is the house, on both sides.
    private static void PromoteBuildings(ComparisonRun run)
    {
        var isPromoted = false;

        if (!run.Amazon.Has(Role.House))
        {
            StreetRoles.PromoteBuilding(run.Amazon);
            isPromoted = run.Amazon.Has(Role.House);
        }

        if (!run.Erp.Has(Role.House) && (isPromoted || !HasBuilding(run.Amazon)))
        {
            StreetRoles.PromoteBuilding(run.Erp);
            isPromoted |= run.Erp.Has(Role.House);
        }

        if (isPromoted)
        {
            run.Alignment.Align(run.Amazon, run.Erp);
        }
    }

    private static int TryStreets(ComparisonRun run, int best)
    {
        var (amazonBest, erpBest) = (run.Amazon.StreetSegment, run.Erp.StreetSegment);
        var (amazonFirst, erpFirst) = (amazonBest, erpBest);

        for (var amazon = -1; amazon < run.Amazon.SegmentCount; amazon++)
        {
            for (var erp = -1; erp < run.Erp.SegmentCount && best > 0; erp++)
            {
                if ((amazon < 0 && erp < 0) || !MayBeStreet(run.Amazon, amazon, amazonFirst) || !MayBeStreet(run.Erp, erp, erpFirst))
                {
                    continue;
                }

                Read(run, amazon < 0 ? amazonFirst : amazon, erp < 0 ? erpFirst : erp);
                var cost = CostOf(run) + Unlikeliness(run.Amazon, amazonFirst) + Unlikeliness(run.Erp, erpFirst);

                if (cost < best)
                {
                    best = cost;
                    (amazonBest, erpBest) = (run.Amazon.StreetSegment, run.Erp.StreetSegment);
                }
            }
        }

        if (run.Amazon.StreetSegment != amazonBest || run.Erp.StreetSegment != erpBest)
        {
            Read(run, amazonBest, erpBest);
        }

        return best;
    }

    // Only a reading that leaves no number open is better: otherwise a lost one would be read away.
    private static int TryNumbers(ComparisonRun run, AddressReading side, int best)
    {
        if (!HasTwoNumbers(side) || !HasOpenNumber(run))
        {
            return best;
        }

        foreach (var reading in (ReadOnlySpan<TwoNumbers>)[TwoNumbers.HouseFirst, TwoNumbers.NameFirst, TwoNumbers.ByGap])
        {
            side.TwoNumbers = reading;
            RoleReader.AssignAgain(side);
            run.Alignment.Align(run.Amazon, run.Erp);

            if (reading != TwoNumbers.ByGap && CostOf(run) < best && !HasOpenNumber(run))
            {
                return CostOf(run);
            }
        }

        return best;
    }

    // "Plein 1945" beside "Plein 1945 31": the number that is left is the street's, and the house is lost.
    private static void ReadAsName(ComparisonRun run)
    {
        var (name, house, found) = (run.Alignment.FirstLost(Role.StreetNumber), run.Alignment.FirstLost(Role.House), run.Alignment.FirstAdded(Role.House));

        if (name >= 0 && house >= 0 && found >= 0 && run.Amazon.Text(name).SequenceEqual(run.Erp.Text(found)))
        {
            run.Erp[found].Role = Role.StreetNumber;
            run.Alignment.Align(run.Amazon, run.Erp);
        }
    }

    private static bool HasTwoNumbers(AddressReading side)
    {
        for (var i = 1; i < side.Count; i++)
        {
            if (side[i].IsNumber && side[i - 1].IsNumber && side[i].IsPlace && side[i].Line == side[i - 1].Line)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOpenNumber(ComparisonRun run)
    {
        for (var i = 0; i < run.Amazon.Count; i++)
        {
            if (run.Amazon[i].IsNumber && run.Amazon[i].IsPlace && run.Alignment.IsOpenAtAmazon(i))
            {
                return true;
            }
        }

        for (var i = 0; i < run.Erp.Count; i++)
        {
            if (run.Erp[i].IsNumber && run.Erp[i].IsPlace && run.Alignment.IsOpenAtErp(i))
            {
                return true;
            }
        }

        return false;
    }

    private static void Read(ComparisonRun run, int amazon, int erp)
    {
        if (amazon >= 0 && run.Amazon.StreetSegment != amazon)
        {
            RoleReader.AssignWithStreet(run.Amazon, amazon);
        }

        if (erp >= 0 && run.Erp.StreetSegment != erp)
        {
            RoleReader.AssignWithStreet(run.Erp, erp);
        }

        run.Alignment.Align(run.Amazon, run.Erp);
        PromoteBuildings(run);
    }

    private static bool MayBeStreet(AddressReading side, int segment, int first)
        => segment < 0 || (first >= 0 && side.SegmentAt(segment) is { Kind: SegmentKind.Words or SegmentKind.Street } found && found.Score > LeastScore
            && (SegmentKinds.IsPlainStreet(side, segment) || !SegmentKinds.IsPlainStreet(side, first)) && (SegmentKinds.HasNumber(side, segment) || !SegmentKinds.HasNumber(side, first)));

    private static int Unlikeliness(AddressReading side, int first)
        => first < 0 || side.StreetSegment == first ? 0 : 1 + Math.Max(0, (side.SegmentAt(first).Score - side.SegmentAt(side.StreetSegment).Score) / 2);

    private static bool HasBuilding(AddressReading side)
    {
        for (var i = 0; i < side.Count; i++)
        {
            if (side[i] is { Role: Role.Unit, Level: UnitLevel.Building })
            {
                return true;
            }
        }

        return false;
    }

    private static int CostOf(ComparisonRun run)
    {
        var cost = 0;

        for (var i = 0; i < run.Amazon.Count; i++)
        {
            cost += run.Alignment.IsOpenAtAmazon(i) ? WeightOf(in run.Amazon[i]) : 0;
        }

        for (var i = 0; i < run.Erp.Count; i++)
        {
            cost += run.Alignment.IsOpenAtErp(i) ? WeightOf(in run.Erp[i]) : 0;
        }

        return cost;
    }

    private static int WeightOf(in Token token) => !token.IsPlace ? 0 : token.IsNumber && token.Role != Role.Unit ? WeightOfNumber : token.Weight;
}
