using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Tests.Addresses.Reading;

/// <summary>A title, a particle and a legal form weigh nothing, unless one of them is the name itself.</summary>
public sealed class PersonRolesTests
{
    [Theory]
    [InlineData("DE", "Anna Berger", "Anna:Recipient* Berger:Surname*")]
    [InlineData("DE", "Dr. Anna Berger", "Dr:Recipient Anna:Recipient* Berger:Surname*")]
    [InlineData("DE", "Berger, Anna", "Berger:Surname* Anna:Recipient*")]
    [InlineData("DE", "Minh Le", "Minh:Recipient* Le:Surname*")]
    [InlineData("DE", "Mai Do", "Mai:Recipient* Do:Surname*")]
    [InlineData("NL", "Jan van der Berg", "Jan:Recipient* van:Recipient der:Recipient Berg:Surname*")]
    public void Finds_the_surname(string country, string name, string roles)
        => Assert.Equal(roles, Readings.Of(country, new() { Name = name, Street = "Weg 5" }).Roles(AddressLine.Name));
}
