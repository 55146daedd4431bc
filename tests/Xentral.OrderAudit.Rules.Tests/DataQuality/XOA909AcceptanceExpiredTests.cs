using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Rules.DataQuality;

namespace Xentral.OrderAudit.Rules.Tests.DataQuality;

public sealed class XOA909AcceptanceExpiredTests
{
    private static readonly DateOnly Today = new(2023, 8, 9);

    private readonly XOA909AcceptanceExpired rule = new();

    [Fact]
    public void Names_the_line_and_what_it_was_for()
        => Assert.Equal("7 (302-1, XOA303)", Assert.Single(rule.Inspect(RunWith(Today.AddDays(-1)))).Detail.De);

    [Fact]
    public void Accepts_an_entry_on_its_last_day() => Assert.Empty(rule.Inspect(RunWith(Today)));

    private static RunFacts RunWith(DateOnly until)
        => new(new Coverage(), new AcceptList([new AcceptEntry("302-1", "XOA303", "0123456789abcdef", until, "Umzug", Line: 7)], Today));
}
