using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>Failures that any database can have.</summary>
internal static partial class DatabaseFailures
{
    public static SourceUnavailableException MissingTable(string table, Exception? inner = null) => new(
        AuditSource.Xentral,
        new LocalizedText(
            De: "In der Datenbank fehlt die Tabelle „{table}“.",
            En: "The database has no table “{table}”.").With("table", table),
        new LocalizedText(
            De: "Prüfen Sie, ob die Angabe Database in Xentral:ConnectionString wirklich die Datenbank von Xentral nennt.",
            En: "Check that Database in Xentral:ConnectionString really names Xentral's database."),
        isTransient: false,
        inner);

    public static SourceUnavailableException MissingTableRight(string table, Exception? inner = null) => new(
        AuditSource.Xentral,
        new LocalizedText(
            De: "Das Datenbankkonto darf die Tabelle „{table}“ nicht lesen.",
            En: "The database account may not read the table “{table}”.").With("table", table),
        new LocalizedText(
            De: "Geben Sie dem Konto das Recht SELECT auf die Tabelle „{table}“ oder auf ihre benötigten Spalten.",
            En: "Grant the account SELECT on the table “{table}” or on the columns it needs.").With("table", table),
        isTransient: false,
        inner);

    public static SourceUnavailableException MissingColumns(string table, IEnumerable<string> columns, Exception? inner = null) => new(
        AuditSource.Xentral,
        new LocalizedText(
            De: "In der Tabelle „{table}“ fehlen benötigte Spalten: {columns}.",
            En: "The table “{table}” lacks required columns: {columns}.").With("table", table).With("columns", string.Join(", ", columns)),
        new LocalizedText(
            De: "Diese Tabelle ist anders aufgebaut als die bekannten Versionen von Xentral. Melden Sie die Version und die genannten Spalten.",
            En: "This table is laid out differently from the known versions of Xentral. Report the version and the columns named."),
        isTransient: false,
        inner);

    public static SourceUnavailableException MissingColumnRights(string table, IEnumerable<string> columns, Exception? inner = null)
    {
        var list = string.Join(", ", columns);

        return new SourceUnavailableException(
            AuditSource.Xentral,
            new LocalizedText(
                De: "Das Datenbankkonto darf in der Tabelle „{table}“ diese Spalten nicht lesen: {columns}.",
                En: "The database account may not read these columns of the table “{table}”: {columns}.").With("table", table).With("columns", list),
            new LocalizedText(
                De: "Ergänzen Sie das Recht: GRANT SELECT ({columns}) ON {table} TO …",
                En: "Add the right: GRANT SELECT ({columns}) ON {table} TO …").With("table", table).With("columns", list),
            isTransient: false,
            inner);
    }

    public static SourceUnavailableException UnexpectedContent(Exception inner)
    {
        var (table, column) = (TableReading.Of(inner), ColumnIn(inner));
        LocalizedText where = table is null
            ? new("Eine Tabelle von Xentral", "One of Xentral's tables")
            : new($"Die Tabelle „{table}“", $"The table “{table}”");
        return new(
            AuditSource.Xentral,
            new(De: $"{where.De} enthält Werte einer unerwarteten Art{(column is null ? "" : $", und zwar in der Spalte „{column}“")}.",
                En: $"{where.En} holds values of an unexpected kind{(column is null ? "" : $", namely in the column “{column}”")}."),
            new LocalizedText(
                De: "Diese Tabelle ist anders aufgebaut als die bekannten Versionen von Xentral. Melden Sie die Version, die Tabelle und die Spalte.",
                En: "This table is laid out differently from the known versions of Xentral. Report the version, the table and the column."),
            isTransient: false,
            inner);
    }

    // Dapper's message names the column before the value; the value is nobody's business.
    private static string? ColumnIn(Exception failure) => ColumnName().Match(failure.Message) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^Error parsing column \d+ \(([A-Za-z0-9_]{1,64})=", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnName();
}
