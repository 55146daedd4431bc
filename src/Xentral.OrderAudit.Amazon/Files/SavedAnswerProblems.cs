using System.Text.Json;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>What can be wrong with saved answers, in words.</summary>
internal static class SavedAnswerProblems
{
    private const string ExpectedDe =
        "Erwartet werden Antworten von searchOrders, getOrder, getOrders oder getOrderAddress: eine, eine Liste davon oder eine je Zeile.";
    private const string ExpectedEn = "Expected are answers of searchOrders, getOrder, getOrders or getOrderAddress: one, a list of them, or one per line.";

    public static OrderReportUnusableException Broken(string file, JsonException broken)
    {
        var line = (broken.LineNumber ?? 0) + 1;
        return new(
            new(
                De: $"{file}: ist ab Zeile {line} kein gültiges JSON, vielleicht abgeschnitten. Speichern Sie die Antworten noch einmal.",
                En: $"{file}: is no valid JSON from line {line} on, perhaps cut off. Save the answers once more."),
            broken);
    }

    public static OrderReportUnusableException NotUtf8(string file, int line) => new(new(
        De: $"{file}: ist nicht in UTF-8 geschrieben (Zeile {line}), vermutlich in Latin-1. Speichern Sie die Antworten so, wie Amazon sie schickt: in UTF-8.",
        En: $"{file}: is not written in UTF-8 (line {line}), but probably in Latin-1. Save the answers the way Amazon sends them: in UTF-8."));

    public static OrderReportUnusableException Twice(string file, int number, string name) => new(new(
        De: $"{file}: Eintrag {number} enthält „{name}“ zweimal; was davon gilt, lässt sich nicht sagen. Speichern Sie die Antwort noch einmal.",
        En: $"{file}: entry {number} holds “{name}” twice; which of the two counts cannot be told. Save the answer once more."));

    public static OrderReportUnusableException Renamed(string file, int number) => new(new(
        De: $"{file}: Eintrag {number} ist die Ausgabe eines Programms, das Amazons Namen umbenannt hat (order_id statt orderId), nicht Amazons Antwort. "
            + "Speichern Sie die Antwort selbst, bevor das Programm sie einliest.",
        En: $"{file}: entry {number} is the output of a program that has renamed Amazon’s names (order_id for orderId), not Amazon’s answer. "
            + "Save the answer itself, before the program reads it."));

    public static OrderReportUnusableException WithoutOrders(string file) => new(new(
        De: $"{file}: enthält keine Bestellung. {ExpectedDe}",
        En: $"{file}: holds no order. {ExpectedEn}"));

    public static OrderReportUnusableException NoAnswer(string file, int number) => new(new(
        De: $"{file}: Eintrag {number} ist keine Antwort mit Bestellungen. {ExpectedDe}",
        En: $"{file}: entry {number} is no answer with orders. {ExpectedEn}"));

    public static OrderReportUnusableException Error(string file, int number) => new(new(
        De: $"{file}: Eintrag {number} ist eine Fehlermeldung von Amazon; die Bestellungen dieser Seite fehlen. Rufen Sie sie noch einmal ab.",
        En: $"{file}: entry {number} is an error message of Amazon; the orders of that page are missing. Fetch it once more."));
}
