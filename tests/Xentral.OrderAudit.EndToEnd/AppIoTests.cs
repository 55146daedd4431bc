namespace Xentral.OrderAudit.EndToEnd;

public sealed class AppIoTests
{
    private const string Line = "1.000 Bestellungen gelesen, fertig gegen 12:34.";
    private const int Lines = 50_000;

    [Fact]
    public async Task What_is_written_at_once_arrives_line_by_line()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var io = new AppIo(output, TextWriter.Null, OutIsTerminal: false, ErrorIsTerminal: false, ".") with { Error = error };

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(() => WriteAll(io), TaskCreationOptions.LongRunning)));

        Assert.All(
            [output, error], writer => Assert.Equal([Line], writer.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Distinct()));
        Assert.All([output, error], writer => Assert.Equal(4 * Lines * (Line.Length + Environment.NewLine.Length), writer.ToString().Length));
    }

    private static void WriteAll(AppIo io)
    {
        for (var line = 0; line < Lines; line++)
        {
            io.Out.WriteLine(Line);
            io.Error.WriteLine(Line);
        }
    }
}
