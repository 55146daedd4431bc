using System.Text.Json;
using Xentral.OrderAudit.Amazon.OrderReports;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>What can be wrong with saved answers, in words.</summary>
internal static class SavedAnswerProblems
{
    private const string ExpectedDe = "Erwartet werden Antworten von searchOrders, getOrder oder getOrders: eine, eine Liste davon oder eine je Zeile.";
    private const string ExpectedEn = "Expected are answers of searchOrders, getOrder or getOrders: one, a list of them, or one per line.";

    public static OrderReportUnusableException Broken(string file, JsonException broken)
    {
        var line = (broken.LineNumber ?? 0) + 1;
        return new(
            new(
                De: $"{file}: ist ab Zeile {line} kein gültiges JSON, vielleicht abgeschnitten. Speichern Sie die Antworten noch einmal.",
                En: $"{file}: is no valid JSON from line {line} on, perhaps cut off. Save the answers once more."),
            broken);
    }

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
