using System.Data;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>Says what a failure of a SQLite file means.</summary>
internal static class SqliteFailures
{
    // https://sqlite.org/rescode.html
    private const int Interrupted = 9;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    private static readonly LocalizedText Advice = new(
        De: "Prüfen Sie den Pfad in Xentral:SqliteFile und die Rechte an der Datei.",
        En: "Check the path in Xentral:SqliteFile and the rights on the file.");

    public static SourceUnavailableException? Explain(Exception failure) => failure switch
    {
        SqliteException { SqliteErrorCode: CannotOpen } => Unavailable(failure, new LocalizedText(
            De: "Die SQLite-Datei mit Xentrals Daten gibt es nicht, oder sie lässt sich nicht öffnen.",
            En: "The SQLite file with Xentral's data does not exist or cannot be opened.")),
        SqliteException { SqliteErrorCode: Interrupted } => Unavailable(failure, new LocalizedText(
            De: "Die Abfrage der SQLite-Datei mit Xentrals Daten dauerte zu lange und wurde abgebrochen.",
            En: "The query of the SQLite file with Xentral's data took too long and was broken off.")),
        SqliteException { SqliteErrorCode: NotADatabase } => Unavailable(failure, new LocalizedText(
            De: "Die Datei mit Xentrals Daten ist keine SQLite-Datei.",
            En: "The file with Xentral's data is not a SQLite file.")),
        SqliteException sqlite => Unavailable(failure, new LocalizedText(
            De: "Die SQLite-Datei mit Xentrals Daten ist nicht lesbar (Fehler {code}).",
            En: "The SQLite file with Xentral's data cannot be read (error {code}).")
            .With("code", $"{sqlite.SqliteErrorCode}")),
        DataException => DatabaseFailures.UnexpectedContent(failure),
        _ => null,
    };

    private static SourceUnavailableException Unavailable(Exception failure, LocalizedText problem)
        => new(AuditSource.Xentral, problem, Advice, isTransient: false, failure);
}
