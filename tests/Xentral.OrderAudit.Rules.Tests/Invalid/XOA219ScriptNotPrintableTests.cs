using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA219ScriptNotPrintableTests
{
    private readonly XOA219ScriptNotPrintable rule = new();

    [Theory]
    [InlineData("Ερμού 15")]
    [InlineData("ул. Ленина 5")]
    [InlineData("銀座 1-2-3")]
    [InlineData("Lindenallee 12 😀")]
    public void Flags_what_a_Latin_printer_cannot_print(string street)
        => Assert.Equal(AddressField.Street, Assert.Single(A.Comparison().ErpAddress(address => address with { Street = street }).InspectedBy(rule)).Field);

    [Theory]
    [InlineData("Königstraße 6")]
    [InlineData("Łódzka 4")]
    [InlineData("Đường Nguyễn Huệ 3")]
    [InlineData("12½ Main St – Unit №")]
    public void Accepts_Latin_letters_with_any_accent(string street)
        => Assert.Empty(A.Comparison().ErpAddress(address => address with { Street = street }).InspectedBy(rule));
}
