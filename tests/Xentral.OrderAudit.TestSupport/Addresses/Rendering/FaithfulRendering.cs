using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.TestSupport.Addresses.Rendering;

/// <summary>Stores a true address the way one of many importers would: other fields, other spelling, same door and person.</summary>
public sealed class FaithfulRendering(Random random)
{
    private readonly NumberForms _numbers = new(random);
    private readonly Abbreviating _abbreviating = new(random);
    private readonly PersonForms _persons = new(random);
    private readonly PlaceForms _places = new(random);
    private readonly ErpFields _fields = new(random);
    private readonly Spelling _spelling = new(random);

    public PostalAddress Of(TrueAddress truth)
    {
        var form = truth.Number is null ? null : _numbers.Of(truth);
        var written = WrittenAddress.Of(TwoNames(truth), random.Next(12), Choose, number => form ?? number.Text);
        var street = truth.HasStreet ? _numbers.Around(truth, _abbreviating.Of(Marks.Strip(written.Street), truth.Stock)) : Marks.Strip(written.Street);
        List<string> others = [.. written.Others.Select(Marks.Strip)];

        if (truth.HasStreet && truth.Place.Code.Length > 0 && Chance(2))
        {
            street = $"{street}, {truth.Place.Code} {truth.Place.City}";
        }

        var row = _fields.Lay(_persons.Of(truth), truth.Person.Length > 0 ? truth.Firm : "", street, others);

        return _spelling.Of(_places.Of(row, truth));
    }

    /// <summary>Amazon's own words in Xentral's fields, nothing respelled; what tells addresses apart stays marked.</summary>
    public static PlainRow Plain(TrueAddress truth)
    {
        var written = WrittenAddress.Of(truth, truth.Way, writings => writings.Split('~')[0], number => number.Text);

        return PlainRow.Of(truth, written);
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    private string Choose(string writings)
    {
        var all = writings.Split('~');

        return all[Chance(50) ? 0 : random.Next(all.Length)];
    }

    // Two official names of one street, where the town has two languages.
    private TrueAddress TwoNames(TrueAddress truth)
    {
        foreach (var pair in truth.Stock.Bilingual)
        {
            var (names, code) = (pair.Split('|')[0].Split('='), pair.Split('|')[1]);

            if (code == truth.Place.Code && truth.Street.Text == names[0] + " #" && Chance(50))
            {
                return truth with { Street = new(names[1] + " #") };
            }
        }

        return truth;
    }
}
