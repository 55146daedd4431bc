using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Tests.Accepting;

public sealed class AcceptFileTests
{
    [Fact]
    public void Reads_entries_and_skips_comments_and_blank_lines()
    {
        var problems = new List<LocalizedText>();
        var entries = AcceptFile.Parse(AcceptFile.Head + "\r\n302-1 | XOA303 | 0123456789abcdef | 2027-01-31 | Umzug | bestätigt\r\n", "a.accept", problems);

        Assert.Empty(problems);
        Assert.Equal("Umzug | bestätigt", Assert.Single(entries).Reason);
    }

    [Fact]
    public void Writes_what_it_reads()
    {
        var entry = new AcceptEntry("302-1", "XOA303", "0123456789abcdef", new DateOnly(2027, 1, 31), "Umzug", 1);
        Assert.Equal(entry, Assert.Single(AcceptFile.Parse(entry.ToString(), "a", [])));
    }

    [Theory]
    [InlineData("302-1 | XOA303 | abc | 2027-01-31")]
    [InlineData("302-1 | XOA303 | abc | 31.01.2027 | Grund")]
    [InlineData("302-1 | XOA303 | abc | 2027-01-31 | ")]
    [InlineData("* | * | abc | 2027-01-31 | Grund")]
    [InlineData("302-1 | XOA303 | * | 2027-01-31 | Grund")]
    [InlineData("302-1 |  | abc | 2027-01-31 | Grund")]
    public void Names_file_and_line_of_a_bad_entry(string line)
    {
        var problems = new List<LocalizedText>();

        Assert.Empty(AcceptFile.Parse($"# Kopf\n{line}\n", "order-audit.accept", problems));
        Assert.StartsWith("order-audit.accept, Zeile 2: ", Assert.Single(problems).De, StringComparison.Ordinal);
    }
}
