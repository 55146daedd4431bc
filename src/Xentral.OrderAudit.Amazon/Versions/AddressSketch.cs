using System.Text;
using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Amazon.Versions;

/// <summary>
/// An address reduced to what two versions of one order must share: letters and digits without case. Which line something stands in is left out, because
/// a report and the interface cut it differently; the phone is, because Amazon takes it away after delivery.
/// </summary>
internal static class AddressSketch
{
    private const char Lost = '?';

    public static bool IsSame(PostalAddress left, PostalAddress right)
        => Fits(left.Name, right.Name)
            && Fits(LinesOf(left), LinesOf(right))
            && Fits(left.PostalCode, right.PostalCode)
            && Fits(left.City, right.City)
            && Fits(left.Country, right.Country)
            && FitsIfKnown(left.Company, right.Company)
            && FitsIfKnown(left.State, right.State);

    /// <summary>A number that differs, but for a very rare chance, as soon as the address does.</summary>
    public static uint Fingerprint(PostalAddress? address)
    {
        // FNV-1a: this is no secret, and nobody gains by a collision.
        const uint Basis = 2166136261;
        return address is null
            ? Basis
            : Mixed(address.State, Mixed(address.Company, Mixed(address.Country, Mixed(address.City, Mixed(address.PostalCode, Mixed(
                address.SecondSupplement, Mixed(address.Supplement, Mixed(address.Street, Mixed(address.Name, Basis, '/'))), '/'), '/'), '/'), '/'), '/'), '/');
    }

    // One bag: a report and the interface cut the lines differently.
    private static string LinesOf(PostalAddress address) => $"{address.Street}{address.Supplement}{address.SecondSupplement}";

    private static uint Mixed(string text, uint hash, char end = '\0')
    {
        const uint Prime = 16777619;
        foreach (var letter in text)
        {
            hash = Essence(letter) is { } essence ? (hash ^ essence) * Prime : hash;
        }

        return end == '\0' ? hash : (hash ^ end) * Prime;
    }

    private static char? Essence(char letter) => letter switch
    {
        Lost or '\uFFFD' => Lost,
        _ when char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) => char.ToUpperInvariant(letter),
        _ => null,
    };

    // Not every source has these columns.
    private static bool FitsIfKnown(string left, string right) => left.Length == 0 || right.Length == 0 || Fits(left, right);

    /// <summary>A lost letter may have been any one.</summary>
    private static bool Fits(string left, string right)
    {
        var (one, other) = (Sketch(left), Sketch(right));
        return one.Length == other.Length && one.Zip(other).All(pair => pair.First == pair.Second || pair.First == Lost || pair.Second == Lost);
    }

    private static string Sketch(string text)
    {
        var sketch = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Essence(letter) is { } essence)
            {
                sketch.Append(essence);
            }
        }

        return sketch.ToString();
    }
}
