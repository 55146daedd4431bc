using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Tests.Addresses.Reading;

public sealed class SegmentSplitterTests
{
    [Theory]
    [InlineData("DE", "Parkweg 4, Wohnung 12", "Parkweg 4|Wohnung 12")]
    [InlineData("DE", "Rosenweg 7, a", "Rosenweg 7, a")]
    [InlineData("DE", "Seeweg 2 c/o Familie Horn", "Seeweg 2|c/o Familie Horn")]
    [InlineData("DE", "Kurz GmbH Hauptstr. 5", "Kurz GmbH|Hauptstr. 5")]
    [InlineData("DE", "Müller & Co. KG", "Müller & Co. KG")]
    [InlineData("DE", "Packstation 145 12345678", "Packstation 145 12345678")]
    [InlineData("GB", "Flat 4, 12 High Street, Leeds", "Flat 4|12 High Street|Leeds")]
    [InlineData("CH", "My Post 24 Bahnhofplatz 5", "My Post 24|Bahnhofplatz 5")]
    [InlineData("NZ", "Post Office Lane 5", "Post Office Lane 5")]
    public void Cuts_a_line_into_what_holds_one_thing_each(string country, string street, string pieces)
        => Assert.Equal(pieces, string.Join('|', Pieces(Readings.Of(country, new() { Name = "Anna Berger", Street = street }), AddressLine.Street)));

    [Fact]
    public void Leaves_a_persons_comma_alone()
        => Assert.Equal(["Berger, Anna"], Pieces(Readings.Of("DE", new() { Name = "Berger, Anna", Street = "Weg 5" }), AddressLine.Name));

    [Fact]
    public void Stays_within_bounds_on_a_line_of_commas()
    {
        var line = string.Concat(Enumerable.Repeat("a,", 5000));

        Assert.InRange(Readings.Of("DE", new() { Name = line, Street = line }).SegmentCount, 1, AddressReading.MostSegments);
    }

    private static IEnumerable<string> Pieces(AddressReading reading, AddressLine line)
    {
        for (var i = 0; i < reading.SegmentCount; i++)
        {
            var segment = reading.SegmentAt(i);

            if (segment.Line == line)
            {
                var (first, last) = (reading[segment.First], reading[segment.End - 1]);
                yield return reading.Repaired(line)[first.RawStart..last.RawEnd];
            }
        }
    }
}
