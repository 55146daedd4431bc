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

    // Beyond Latin-1, Windows-1252 has these letters.
    private const string OfReports = "ŒŠŽŸ";

    public static bool IsSame(PostalAddress left, PostalAddress right)
        => Fits(left.Name, right.Name)
            && Fits(LinesOf(left), LinesOf(right))
            && Fits(left.PostalCode, right.PostalCode)
            && Fits(left.City, right.City)
            && Fits(left.Country, right.Country)
            && FitsIfKnown(left.Company, right.Company)
            && FitsIfKnown(left.State, right.State);

    /// <summary>A number that differs, but for a rare chance, as soon as the address does.</summary>
    /// <param name="asReport">As if letters that Amazon's reports for Europe do not know had been lost.</param>
    public static uint Fingerprint(PostalAddress? address, bool asReport = false)
    {
        if (address is null)
        {
            return 0;
        }

        var mixture = new Mixture(asReport);
        mixture.Add(address.Name);
        mixture.End();
        mixture.Add(address.Street);
        mixture.Add(address.Supplement);
        mixture.Add(address.SecondSupplement);
        mixture.End();
        mixture.Add(address.PostalCode);
        mixture.End();
        mixture.Add(address.City);
        mixture.End();
        mixture.Add(address.Country);
        return mixture.Hash;
    }

    /// <summary>The same of the company; 0 where there is none, as in every report.</summary>
    public static ushort CompanyFingerprint(PostalAddress? address)
    {
        if (address is not { Company.Length: > 0 })
        {
            return 0;
        }

        var mixture = new Mixture(AsReport: false);
        mixture.Add(address.Company);
        return (ushort)((mixture.Hash % ushort.MaxValue) + 1);
    }

    // One bag: a report and the interface cut the lines differently.
    private static string LinesOf(PostalAddress address) => $"{address.Street}{address.Supplement}{address.SecondSupplement}";

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

    /// <summary>FNV-1a: this is no secret, and nobody gains by a collision.</summary>
    private record struct Mixture(bool AsReport)
    {
        private const uint Prime = 16777619;

        public uint Hash { get; private set; } = 2166136261;

        public void Add(string text)
        {
            foreach (var letter in text)
            {
                if (Essence(letter) is { } essence)
                {
                    Mix(AsReport && essence > 'ÿ' && !OfReports.Contains(essence) ? Lost : essence);
                }
            }
        }

        public void End() => Mix('/');

        private void Mix(char letter) => Hash = (Hash ^ letter) * Prime;
    }
}
