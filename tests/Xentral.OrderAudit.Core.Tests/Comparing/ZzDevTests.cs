using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

public sealed class ZzDevTests(ITestOutputHelper output)
{
    [Fact]
    public void Dev()
    {
        var file = "/tmp/dev.txt";
        if (!File.Exists(file)) { return; }
        foreach (var l in File.ReadLines(file))
        {
            if (l.Trim().Length == 0) { continue; }
            var p = l.Split("=>");
            var a = Parse(p[0]); var e = Parse(p[1]);
            var x = AddressExplanation.Of(a, e);
            output.WriteLine($"### {l}  ==> {x.Comparison.Verdict} {x.Comparison.Deciding?.Kind} [{string.Join(", ", x.Comparison.Differences.Select(d => $"{d.Field}:{d.Kind}:{d.Verdict}"))}] [{string.Join(", ", x.Comparison.Damages.Select(d => $"{d.Field}:{d.Kind}:{d.AlsoAtAmazon}"))}]");
            if (p.Length > 2) { foreach (var s in x.Steps) { output.WriteLine($"   {s.Topic,-9}{s.Side,-8}{s.Text}"); } }
        }
    }

    // country; name; company/contact; street; supplement; code; city; state
    private static PostalAddress Parse(string text)
    {
        var f = text.Split(';').Select(x => x.Trim()).Concat(Enumerable.Repeat("", 9)).ToArray();
        return new() { Country = f[0], Name = f[1], Contact = f[2], Street = f[3], Supplement = f[4], PostalCode = f[5], City = f[6], State = f[7], Department = f[8] };
    }
}
