using System.Text;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Database.Tests.Support;

namespace Xentral.OrderAudit.Database.Tests.Sources;

public sealed class CsvExportTests : IDisposable
{
    private const string Row = "1;302-0000000-0000001;freigegeben;2023-08-05;Käthe Größmann;Bürgerstraße 5;01099;Dresden;DE;0;;;;;";
    private const string Header = "id;internet;status;datum;name;strasse;plz;ort;land;abweichendelieferadresse;liefername;lieferstrasse;lieferplz;lieferort;lieferland";

    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    public static TheoryData<string, string, string> Variants => new()
    {
        { "UTF-8", "utf-8", $"{Header}\n{Row}\n" },
        { "UTF-8 with mark", "utf-8-bom", $"{Header}\r\n{Row}\r\n" },
        { "Latin-1", "latin1", $"{Header}\n{Row}" },
        { "UTF-16", "utf-16", $"{Header}\n{Row}" },
        { "commas and quotes", "utf-8", $"\"{Header.Replace(";", "\",\"", StringComparison.Ordinal)}\"\n\"{Row.Replace(";", "\",\"", StringComparison.Ordinal)}\"" },
        { "tabs", "utf-8", $"{Header}\n{Row}".Replace(';', '\t') },
        { "entities", "utf-8", $"{Header}\n\"{Row.Replace(";", "\";\"", StringComparison.Ordinal).Replace("ü", "&uuml;", StringComparison.Ordinal).Replace("ä", "&#228;", StringComparison.Ordinal).Replace("ß", "&szlig;", StringComparison.Ordinal)}\"" },
        { "a joined report that names its table", "utf-8", $"auftrag.{Header.Replace(";", ";auftrag.", StringComparison.Ordinal)};projekt.abkuerzung\n{Row};HAUPT" },
        { "the first line twice", "utf-8", $"{Header}\n{Row}\n{Header}\n{Row.Replace("1;302-0000000-0000001", "2;302-0000000-0000002", StringComparison.Ordinal)}" },
        { "blank lines in front", "utf-8", $"\r\n\r\n{Header}\r\n{Row}" },
        { "words for the switch", "utf-8", $"{Header}\n{Row.Replace("DE;0;", "DE;Nein;", StringComparison.Ordinal)}" },
        { "a delimiter at every end", "utf-8", $"{Header};\n{Row};" },
        { "other headings", "utf-8", $"{Header.Replace("strasse;plz;ort", "Straße;Postleitzahl;Stadt", StringComparison.Ordinal).Replace("internet", "a.Internetnummer", StringComparison.Ordinal).Replace("datum", "Auftragsdatum", StringComparison.Ordinal)}\n{Row}" },
        { "more columns, German date", "utf-8", $"gesamtsumme;{Header}\n19,90;{Row.Replace("2023-08-05", "05.08.2023", StringComparison.Ordinal)}" },
    };

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task Reads_exports_however_they_were_written(string variant, string charset, string content)
    {
        await File.WriteAllTextAsync(file, content, EncodingOf(charset), TestContext.Current.CancellationToken);
        await using var xentral = Access();

        await xentral.ProbeAsync();
        var order = Assert.Single(await xentral.FindAsync("302-0000000-0000001"));

        Assert.NotEmpty(variant);
        Assert.Equal(("Käthe Größmann", "Bürgerstraße 5", "01099", "Dresden"), (order.DeliveryAddress.Name, order.DeliveryAddress.Street, order.DeliveryAddress.PostalCode, order.DeliveryAddress.City));
        Assert.Equal(new DateOnly(2023, 8, 5), order.OrderedOn);
    }

    [Theory]
    [InlineData("", "keine Spalte „internet“", "export-query")]
    [InlineData("a;b;c\n1;2;3", "keine Spalte „internet“", "export-query")]
    [InlineData(Header + "\n" + Row + "\n1;302-0000000-0000001;freigegeben", "Zeile 3: 3 statt 15 Felder", "abgeschnitten")]
    [InlineData(Header + "\n1;302-0000000-0000001;freigegeben;2023-08-05;A;B&uuml;rgerweg 1;01099;Dresden;DE;0;;;;;", "Zeile 2: 16 statt 15 Felder", "steht in einem Wert „;“")]
    [InlineData(Header + "\n\"1\n2\";302;\n", "Zeile 2: 3 statt 15 Felder", "Anführungszeichen, das in dieser Zeile beginnt")]
    [InlineData(Header + "\r\n" + Row + "\r\n\"1\r\n2\r\n3;302\r\n4", "Zeile 3: 1 statt 15 Felder", "Anführungszeichen, das in dieser Zeile beginnt")]
    [InlineData(Header + "\nA-1;302-0000000-0000001;freigegeben;2023-08-05;A;B-Weg 1;01099;Dresden;DE;0;;;;;", "Zeile 2: In der Spalte „id“ steht keine Zahl", "wie die erste Zeile sie nennt")]
    [InlineData(Header + ";adresse.strasse\n" + Row + ";", "„strasse“ und „adresse.strasse“ (strasse)", "export-query")]
    [InlineData("auftrag.id;adresse.id;auftrag.internet\n1;2;302-0000000-0000001", "„auftrag.id“ und „adresse.id“ (id)", "export-query")]
    [InlineData(Header + ";Stadt\n" + Row + ";", "„ort“ und „Stadt“ (ort)", "export-query")]
    [InlineData("id;auftrag.internet;status;datum;name;rechnung.strasse;plz;ort;land;abweichendelieferadresse;liefername;lieferstrasse;lieferplz;lieferort;lieferland\n" + Row, "„auftrag.internet“ und „rechnung.strasse“ aus zwei Tabellen (strasse)", "export-query")]
    [InlineData("id;internet;status;datum;adresse.name;strasse;plz;ort;land;abweichendelieferadresse;liefername;lieferstrasse;lieferplz;lieferort;lieferland\n" + Row, "„internet“ und „adresse.name“ aus zwei Tabellen (name)", "export-query")]
    [InlineData(Header + "\n" + Row + "\n1;302-0000000-0000002;freigegeben;2023-08-05;A;B-Weg 1;01099;Dresden;DE;0;;;;;", "Zeile 2 und Zeile 3 Aufträge mit derselben id", "jeden Auftrag einmal")]
    [InlineData(Header + "\n" + Row + "\n" + Row, "Zeile 2 und Zeile 3 Aufträge mit derselben id", "jeden Auftrag einmal")]
    [InlineData(Header + "\n1;302-0000000-0000001;freigegeben;2023-08-05;A;B-Weg 1;01099;Dresden;DE;vielleicht;;;;;", "Zeile 2: In der Spalte „abweichendelieferadresse“ steht keine Zahl", "Exportieren Sie noch einmal")]
    [InlineData(Header + "\n1;;302-0000000-0000001;2023-08-05;A;B-Weg 1;01099;Dresden;DE;0;;;;;", "Zeile 2: In der Spalte „id“", "wie die erste Zeile sie nennt")]
    [InlineData(Header + "\n1;302-0000000-0000001;freigegeben;2023-08-05;\"A;B-Weg 1;01099;Dresden;DE;0;;;;;\n2;302-0000000-0000002;freigegeben;2023-08-05;B\";B-Weg 1;01099;Dresden;DE;0;;;;;", "Zeile 3: Die Zeile gehört zu einem Wert", "Anführungszeichen")]
    [InlineData(Header + Row + "\n", "Zeile 1: Hinter den Namen der Spalten", "Exportieren Sie noch einmal")]
    [InlineData("id;internet;status;datum;name;strasse;plz;ort;land\n", "fehlen benötigte Spalten: abweichendelieferadresse, liefername", "export-query")]
    public async Task Says_what_is_wrong_with_an_export(string content, string expected, string advice)
    {
        await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);
        await using var xentral = Access();

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(xentral.ProbeAsync);

        Assert.Contains(expected, failure.Problem.De, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(file), failure.Problem.En, StringComparison.Ordinal);
        Assert.Contains(advice, failure.Advice.De, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"=\"\"302-0000000-0000001\"\"\"", "")]
    [InlineData("#302-0000000-0000001", "")]
    [InlineData("", "302-0000000-0000001")]
    public async Task Finds_untidy_numbers_and_those_of_the_shop(string number, string shopNumber)
    {
        await File.WriteAllTextAsync(
            file, $"{Header};shopextid\n7;{number};freigegeben;2023-08-05;A;B-Weg 1;01099;Dresden;DE;0;;;;;;{shopNumber}\n", TestContext.Current.CancellationToken);
        await using var xentral = Access();

        Assert.Equal(7, Assert.Single(await xentral.FindAsync("302-0000000-0000001")).Id);
    }

    [Fact]
    public async Task Says_when_there_is_no_file()
    {
        await using var xentral = XentralAccess.With(new("Source", "csv"), new("CsvFile", file + ".missing"));

        Assert.Contains("gibt es nicht", (await Assert.ThrowsAsync<SourceUnavailableException>(xentral.ProbeAsync)).Problem.De, StringComparison.Ordinal);
    }

    private XentralAccess Access() => XentralAccess.With(new("Source", "csv"), new("CsvFile", file));

    private static Encoding EncodingOf(string charset) => charset switch
    {
        "utf-8-bom" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        "latin1" => Encoding.Latin1,
        "utf-16" => Encoding.Unicode,
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };
}
