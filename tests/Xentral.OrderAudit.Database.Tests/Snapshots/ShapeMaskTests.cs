using Xentral.OrderAudit.Database.Snapshots;

namespace Xentral.OrderAudit.Database.Tests.Snapshots;

public sealed class ShapeMaskTests
{
    [Theory]
    [InlineData("Bürgerstraße 12a", "Xxxxxxxxxxxx 99x")]
    [InlineData("", "")]
    [InlineData("?", "?")]
    [InlineData("MÃ¼ller & Söhne", "XX¼xxxx & Xxxxx")]
    public void Keeps_the_shape_and_nothing_else(string value, string expected) => Assert.Equal(expected, ShapeMask.Of(value));

    [Theory]
    [InlineData("liefername", true)]
    [InlineData("lieferadresse_strasse", true)]
    [InlineData("plz", true)]
    [InlineData("tracking", true)]
    [InlineData("internet", false)]
    [InlineData("land", false)]
    [InlineData("status", false)]
    public void Knows_what_tells_of_a_person(string column, bool isPersonal) => Assert.Equal(isPersonal, ShapeMask.IsPersonal(column));
}
