namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>What can be wrong with a document, in words.</summary>
internal static class OrderReportProblems
{
    private const string WhereToFind = "Seller Central › Bestellungen › Bestellberichte";
    private const string WhereToFindEn = "Seller Central › Orders › Order Reports";

    /// <returns><see langword="null"/> for a form that may be an order report.</returns>
    public static OrderReportUnusableException? OfForm(string name, DocumentForm form) => form switch
    {
        DocumentForm.Empty => Empty(name),
        DocumentForm.Spreadsheet => Spreadsheet(name),
        DocumentForm.Zip => ZipInZip(name),
        DocumentForm.WebPage => WebPage(name),
        DocumentForm.Xml => Xml(name),
        DocumentForm.Binary or DocumentForm.Json => NoText(name),
        _ => null,
    };

    private static OrderReportUnusableException Empty(string name) => new(new(
        De: $"{name}: ist leer. Laden Sie den Bericht noch einmal herunter ({WhereToFind}).",
        En: $"{name}: is empty. Download the report once more ({WhereToFindEn})."));

    public static OrderReportUnusableException NoFile(string name) => new(new(
        De: $"{name}: ist keine gewöhnliche Datei und wird nicht gelesen. Prüfen Sie die Angabe hinter --orders.",
        En: $"{name}: is no ordinary file and is not read. Check what follows --orders."));

    public static OrderReportUnusableException WithoutOrders(string name) => new(new(
        De: $"{name}: enthält nur die Spaltennamen und keine Bestellung. Wählen Sie in Seller Central einen Zeitraum, in dem es welche gab.",
        En: $"{name}: holds the column names only and no order. Choose a period in Seller Central that has some."))
    {
        HoldsNoOrder = true,
    };

    private static OrderReportUnusableException Spreadsheet(string name) => new(new(
        De: $"{name}: ist eine Excel-Datei. Gebraucht wird der Bericht, wie Amazon ihn liefert (Textdatei mit Tabulatoren), nicht geöffnet und neu "
            + "gespeichert: "
            + "Excel macht aus 01067 sonst 1067.",
        En: $"{name}: is a spreadsheet. What is needed is the report as Amazon delivers it (text with tabs), not opened and saved anew: "
            + "a spreadsheet program turns 01067 into 1067."));

    public static OrderReportUnusableException ZipWithPassword(string name) => new(new(
        De: $"{name}: ist ein Archiv mit Passwort. Entpacken Sie es, und geben Sie die Dateien darin an.",
        En: $"{name}: is an archive with a password. Unpack it and name the files in it."));

    public static OrderReportUnusableException ZipWithoutFiles(string name) => new(new(
        De: $"{name}: ist ein Archiv ohne Dateien oder mit sehr vielen. Entpacken Sie es, und geben Sie die Bestellberichte an.",
        En: $"{name}: is an archive without files, or with very many. Unpack it and name the order reports."));

    public static OrderReportUnusableException ZipInZip(string name) => new(new(
        De: $"{name}: ist ein Archiv in einem Archiv. Entpacken Sie das äußere, und geben Sie die Dateien darin an.",
        En: $"{name}: is an archive within an archive. Unpack the outer one and name the files in it."));

    private static OrderReportUnusableException WebPage(string name) => new(new(
        De: $"{name}: ist eine gespeicherte Webseite. Laden Sie den Bericht mit der Schaltfläche „Herunterladen“ herunter, statt die Seite zu speichern.",
        En: $"{name}: is a saved web page. Download the report with the button “Download” instead of saving the page."));

    private static OrderReportUnusableException Xml(string name) => new(new(
        De: $"{name}: ist eine XML-Datei. Wählen Sie den Bestellbericht als Textdatei (.txt).",
        En: $"{name}: is an XML file. Choose the order report as a text file (.txt)."));

    public static OrderReportUnusableException NoText(string name, Exception? inner = null) => new(
        new(
            De: $"{name}: ist keine lesbare Textdatei oder ist beschädigt. Laden Sie den Bericht noch einmal herunter ({WhereToFind}).",
            En: $"{name}: is no readable text file or is damaged. Download the report once more ({WhereToFindEn})."),
        inner);

    public static OrderReportUnusableException TooLarge(string name, long limit) => new(new(
        De: $"{name}: ist größer als {limit / 1024 / 1024} MB. Laden Sie kürzere Zeiträume herunter und geben Sie alle Dateien an.",
        En: $"{name}: is larger than {limit / 1024 / 1024} MB. Download shorter periods and name all the files."));

    public static OrderReportUnusableException OtherSeparator(string name) => new(new(
        De: $"{name}: die Spalten sind nicht durch Tabulatoren getrennt. Geben Sie die Datei an, die Amazon geliefert hat, nicht eine neu gespeicherte.",
        En: $"{name}: the columns are not separated by tabs. Name the file Amazon delivered, not one that was saved anew."));

    public static OrderReportUnusableException HeaderMissing(string name) => new(new(
        De: $"{name}: in der ersten Zeile steht schon eine Bestellung; die Zeile mit den Spaltennamen fehlt. Laden Sie den Bericht noch einmal herunter "
            + $"({WhereToFind}).",
        En: $"{name}: the first line is an order already; the line of column names is missing. Download the report once more ({WhereToFindEn})."));

    /// <param name="found">Names of columns, safe to show.</param>
    /// <param name="others">How many more there are.</param>
    public static OrderReportUnusableException NoOrderReport(string name, IReadOnlyList<string> found, int others)
    {
        var expected = string.Join(", ", OrderReportHeader.Expected);
        var names = found.Count > 0 ? string.Join(", ", found) : "–";
        return new(new(
            De: $"{name}: ist kein Bestellbericht. Erwartet werden die Spalten {expected}; gefunden: {names}{(others > 0 ? $" und {others} weitere" : "")}. "
                + $"Den Bericht gibt es unter {WhereToFind}.",
            En: $"{name}: is no order report. Expected are the columns {expected}; found: {names}{(others > 0 ? $" and {others} more" : "")}. "
                + $"The report is at {WhereToFindEn}."));
    }

    public static OrderReportUnusableException Changed(string name) => new(new(
        De: $"{name}: hat sich während der Prüfung verändert. Starten Sie die Prüfung noch einmal.",
        En: $"{name}: changed during the audit. Start the audit once more."));

    public static OrderReportUnusableException Missing(string name, Exception? inner = null) => new(
        new(
            De: $"{name}: die Datei gibt es nicht, oder sie ist nicht lesbar. Prüfen Sie Pfad und Leserecht.",
            En: $"{name}: the file does not exist or cannot be read. Check the path and the right to read it."),
        inner);
}
