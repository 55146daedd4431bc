using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Tests.Addresses.Reading;

/// <summary>Reads one side on its own.</summary>
internal static class Readings
{
    public static AddressReading Of(string country, PostalAddress address)
    {
        var reading = new AddressReading();
        reading.Read(address with { Country = country }, CountryCatalog.Find(country), address.PostalCode);

        return reading;
    }

    /// <summary>Each token of a line with its role; a star marks those that tell streets or doors apart.</summary>
    public static string Roles(this AddressReading reading, AddressLine line)
        => string.Join(' ', Enumerable.Range(reading.FirstOf(line), reading.EndOf(line) - reading.FirstOf(line)).Select(i => Role(reading, i)));

    private static string Role(AddressReading reading, int index)
    {
        ref var token = ref reading[index];

        return $"{reading.Raw(in token)}:{token.Role}{(token.Weight > 0 ? "*" : "")}";
    }
}
