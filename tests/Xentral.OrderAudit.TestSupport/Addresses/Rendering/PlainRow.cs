using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.TestSupport.Addresses.Rendering;

/// <summary>A row of Xentral with Amazon's own words, and the same fields with marks.</summary>
/// <param name="Street">Marked.</param>
/// <param name="Supplement">Marked; empty where there is none.</param>
public sealed record PlainRow(PostalAddress Row, string Street, string Supplement)
{
    public static PlainRow Of(TrueAddress truth, WrittenAddress written)
    {
        var supplement = written.Others.Count > 0 ? written.Others[0] : "";

        return new(
            new PostalAddress
            {
                Name = truth.Person.Length > 0 ? truth.Person : truth.Firm,
                Contact = truth.Person.Length > 0 ? truth.Firm : "",
                Street = Marks.Strip(written.Street),
                Supplement = Marks.Strip(supplement),
                Department = Marks.Strip(string.Join(", ", written.Others.Skip(1))),
                PostalCode = truth.Place.Code,
                City = truth.Place.City,
                State = truth.Place.State,
                Country = truth.Country,
            },
            written.Street,
            supplement);
    }
}
