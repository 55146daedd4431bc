using System.Globalization;
using System.Xml.Linq;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Figures;

namespace Xentral.OrderAudit.Reporting.Excel.Drawings;

/// <summary>
/// A chart part. Every reference carries its values, since previewers and the protected view draw only what is cached.
/// The order of elements is the schema's.
/// </summary>
internal sealed class ChartXml(TableSheet sheet, DayChart chart)
{
    private static readonly XNamespace C = DrawingNames.Chart;
    private static readonly XNamespace A = DrawingNames.Drawing;

    private const string DayAxis = "111111111";
    private const string CountAxis = "222222222";
    private const string Ink = "333B47";

    public XDocument Document() => new(new XElement(C + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", C),
        new XAttribute(XNamespace.Xmlns + "a", A),
        Val("roundedCorners", "0"),
        new XElement(C + "chart",
            new XElement(C + "title", new XElement(C + "tx", Rich(chart.Title, 1200, bold: true)), Val("overlay", "0")),
            Val("autoTitleDeleted", "0"),
            new XElement(C + "plotArea",
                new XElement(C + "layout"),
                Columns(),
                chart.Mark is { } mark ? Marked(mark) : null,
                DayAxisXml(),
                CountAxisXml()),
            new XElement(C + "legend", Val("legendPos", "b"), Val("overlay", "0"), Text(900)),
            Val("plotVisOnly", "1"),
            Val("dispBlanksAs", "gap")),
        Fill("FFFFFF", line: "CBD3E1")));

    private XElement Columns() => new(C + "barChart",
        Val("barDir", "col"),
        Val("grouping", "stacked"),
        Val("varyColors", "0"),
        chart.Stack.Index().Select(part => new XElement(C + "ser",
            Val("idx", Number(part.Index)),
            Val("order", Number(part.Index)),
            Name(part.Item.Column, part.Item.Name),
            Fill(part.Item.Color, line: null),
            Val("invertIfNegative", "0"),
            Days(),
            new XElement(C + "val", Numbers(part.Item.Column, "General", part.Item.Values.Index().Select(value => (value.Index, (double)value.Item)))))),
        Val("gapWidth", "35"),
        Val("overlap", "100"),
        Val("axId", DayAxis),
        Val("axId", CountAxis));

    // A line chart of a single point: the only kind of mark that every program draws in its place.
    private XElement Marked(DayChart.MarkedDay mark) => new(C + "lineChart",
        Val("grouping", "standard"),
        Val("varyColors", "0"),
        new XElement(C + "ser",
            Val("idx", Number(chart.Stack.Count)),
            Val("order", Number(chart.Stack.Count)),
            Name(mark.Column, mark.Name),
            new XElement(C + "spPr", new XElement(A + "ln", new XElement(A + "noFill"))),
            new XElement(C + "marker", Val("symbol", "triangle"), Val("size", "9"), Fill(CauseColor.Mark, line: "FFFFFF")),
            new XElement(C + "dLbls",
                new XElement(
                    C + "dLbl",
                    Val("idx", Number(mark.Day)),
                    new XElement(C + "tx", Rich(mark.Text, 1000, bold: true)),
                    Val("dLblPos", "t"),
                    Shown(seriesName: true)),
                Shown(seriesName: false)),
            Days(),
            new XElement(C + "val", Numbers(mark.Column, "General", [(mark.Day, mark.Height)])),
            Val("smooth", "0")),
        Val("marker", "1"),
        Val("axId", DayAxis),
        Val("axId", CountAxis));

    private static object[] Shown(bool seriesName) =>
    [
        Val("showLegendKey", "0"),
        Val("showVal", "0"),
        Val("showCatName", "0"),
        Val("showSerName", seriesName ? "1" : "0"),
        Val("showPercent", "0"),
        Val("showBubbleSize", "0"),
    ];

    private XElement Name(int column, string name) => new(C + "tx", new XElement(C + "strRef",
        new XElement(C + "f", $"'{sheet.Name}'!${Letter(column)}${sheet.HeaderRow}"),
        new XElement(C + "strCache", Val("ptCount", "1"), Point(0, name))));

    private XElement Days()
        => new(C + "cat", Numbers(0, "yyyy\\-mm\\-dd", chart.Days.Index().Select(day => (day.Index, day.Item.ToDateTime(TimeOnly.MinValue).ToOADate()))));

    private XElement Numbers(int column, string format, IEnumerable<(int Index, double Value)> values)
    {
        var letter = Letter(column);
        return new(C + "numRef",
            new XElement(C + "f", $"'{sheet.Name}'!${letter}${sheet.HeaderRow + 1}:${letter}${sheet.HeaderRow + sheet.RowCount}"),
            new XElement(C + "numCache",
                new XElement(C + "formatCode", format),
                Val("ptCount", Number(chart.Days.Count)),
                values.Select(value => Point(value.Index, value.Value.ToString("R", CultureInfo.InvariantCulture)))));
    }

    private XElement DayAxisXml() => new(C + "dateAx",
        Val("axId", DayAxis),
        new XElement(C + "scaling", Val("orientation", "minMax")),
        Val("delete", "0"),
        Val("axPos", "b"),
        new XElement(C + "numFmt", new XAttribute("formatCode", chart.DayFormat), new XAttribute("sourceLinked", "0")),
        Val("majorTickMark", "out"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "nextTo"),
        Text(900),
        Val("crossAx", CountAxis),
        Val("crosses", "autoZero"),
        Val("auto", "1"),
        Val("lblOffset", "100"),
        Val("baseTimeUnit", "days"));

    private static XElement CountAxisXml() => new(C + "valAx",
        Val("axId", CountAxis),
        new XElement(C + "scaling", Val("orientation", "minMax")),
        Val("delete", "0"),
        Val("axPos", "l"),
        new XElement(C + "majorGridlines", new XElement(C + "spPr", Line("E3E8F0"))),
        new XElement(C + "numFmt", new XAttribute("formatCode", "#,##0"), new XAttribute("sourceLinked", "0")),
        Val("majorTickMark", "none"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "nextTo"),
        Text(900),
        Val("crossAx", DayAxis),
        Val("crosses", "autoZero"),
        Val("crossBetween", "between"));

    private static XElement Fill(string color, string? line) => new(C + "spPr",
        new XElement(A + "solidFill", Rgb(color)),
        line is null ? null : Line(line));

    private static XElement Line(string color) => new(A + "ln", new XAttribute("w", "9525"), new XElement(A + "solidFill", Rgb(color)));

    private static XElement Text(int size) => new(C + "txPr",
        new XElement(A + "bodyPr"),
        new XElement(A + "lstStyle"),
        new XElement(A + "p", new XElement(A + "pPr", Run("defRPr", size, bold: false)), new XElement(A + "endParaRPr", new XAttribute("lang", "en-US"))));

    private static XElement Rich(string text, int size, bool bold) => new(C + "rich",
        new XElement(A + "bodyPr"),
        new XElement(A + "lstStyle"),
        new XElement(A + "p", new XElement(A + "r", Run("rPr", size, bold), new XElement(A + "t", text))));

    private static XElement Run(string name, int size, bool bold) => new(A + name,
        new XAttribute("sz", Number(size)),
        new XAttribute("b", bold ? "1" : "0"),
        new XElement(A + "solidFill", Rgb(Ink)));

    private static XElement Rgb(string color) => new(A + "srgbClr", new XAttribute("val", color));

    private static XElement Point(int index, string value) => new(C + "pt", new XAttribute("idx", Number(index)), new XElement(C + "v", value));

    private static XElement Val(string name, string value) => new(C + name, new XAttribute("val", value));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static char Letter(int column) => (char)('A' + column);
}
