using System.Runtime.InteropServices;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Versions;

/// <summary>
/// Remembers of every order which version has come, so that an order Amazon hands out again changes its verdict when there is something new and only then:
/// a list begun anew, the same order on two pages, a run that continues another.
/// </summary>
internal sealed class VersionMemory
{
    private readonly Dictionary<ulong, KnownVersion> usual = [];
    private readonly Dictionary<string, KnownVersion> unusual = new(StringComparer.Ordinal);

    /// <summary>Different orders.</summary>
    public int Orders => usual.Count + unusual.Count;

    /// <summary>Takes note of an order that came in.</summary>
    /// <returns>The order to go on with, marked if its address contradicts another of the same age; <see langword="null"/> when it says nothing new.</returns>
    public AmazonOrder? Take(AmazonOrder order)
    {
        ref var place = ref Place(order.Number, out var isKnown);
        var coming = KnownVersion.Of(order);
        if (!isKnown)
        {
            place = coming;
            return order;
        }

        var known = place;
        if (!coming.Supersedes(known))
        {
            return null;
        }

        var isContradictory = coming.Contradicts(known);
        if (coming.SaysTheSame(known) && isContradictory == known.IsContradictory)
        {
            place = known with { Second = coming.Second };
            return null;
        }

        place = coming.With(KnownVersion.Answers.IsContradictory, isContradictory).With(KnownVersion.Answers.IsOut, known.IsOut);
        return order with { HasRivalAddress = isContradictory };
    }

    /// <summary>Lets an order out; it may have waited for a second look while another version came.</summary>
    /// <returns><see langword="null"/> for one that no longer counts.</returns>
    public AmazonOrder? Release(AmazonOrder order)
    {
        ref var place = ref Place(order.Number, out var isKnown);
        var going = KnownVersion.Of(order);
        var known = isKnown ? place : going;
        if (!going.Supersedes(known))
        {
            // Whatever has superseded it comes out as well, and takes its place.
            place = known.With(KnownVersion.Answers.IsOut);
            return known.IsOut ? null : order;
        }

        var isContradictory = order.HasRivalAddress || (known.IsContradictory && going.Contradicts(known));
        place = going.With(KnownVersion.Answers.IsContradictory, isContradictory).With(KnownVersion.Answers.IsOut);
        return order.HasRivalAddress == isContradictory ? order : order with { HasRivalAddress = isContradictory };
    }

    private ref KnownVersion Place(OrderNumber number, out bool isKnown)
    {
        if (PackedNumber.TryPack(number.Value, out var packed))
        {
            return ref CollectionsMarshal.GetValueRefOrAddDefault(usual, packed, out isKnown);
        }

        return ref CollectionsMarshal.GetValueRefOrAddDefault(unusual, number.Value, out isKnown);
    }
}
