using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>What can go wrong with Xentral's server, and what to do about it.</summary>
internal sealed record ServerFault(LocalizedText Problem, LocalizedText Advice, bool IsTransient = false)
{
    public static ServerFault LoginRefused { get; } = new(
        new(De: "Xentrals Datenbank lehnt Benutzer oder Kennwort ab.",
            En: "Xentral's database refuses the user name or the password."),
        new(De: "Prüfen Sie User ID und Password in Xentral:ConnectionString und ob sich dieses Konto von diesem Rechner aus anmelden darf.",
            En: "Check User ID and Password in Xentral:ConnectionString, and whether this account may log in from this computer."));

    public static ServerFault DatabaseRefused { get; } = new(
        new(De: "Das Datenbankkonto darf die genannte Datenbank nicht benutzen.",
            En: "The database account may not use the database named."),
        new(De: "Prüfen Sie Database in Xentral:ConnectionString und geben Sie dem Konto das Recht SELECT darauf.",
            En: "Check Database in Xentral:ConnectionString, and grant the account SELECT on it."));

    public static ServerFault DatabaseUnknown { get; } = new(
        new(De: "Auf dem Server gibt es die genannte Datenbank nicht.",
            En: "The server has no database of that name."),
        new(De: "Prüfen Sie Database in Xentral:ConnectionString; Groß- und Kleinschreibung zählt.",
            En: "Check Database in Xentral:ConnectionString; upper and lower case matter."));

    public static ServerFault ReadingRefused { get; } = new(
        new(De: "Das Datenbankkonto darf Xentrals Aufträge nicht (mehr) lesen.",
            En: "The database account may not, or no longer, read Xentral's orders."),
        new(De: "Geben Sie dem Konto das Recht SELECT auf die Tabelle „auftrag“.",
            En: "Grant the account SELECT on the table “auftrag”."));

    public static ServerFault ComputerRefused { get; } = new(
        new(De: "Xentrals Datenbank nimmt von diesem Rechner keine Verbindung an.",
            En: "Xentral's database accepts no connection from this computer."),
        new(De: "Geben Sie dem Konto den Zugang von diesem Rechner, oder verbinden Sie sich durch einen SSH-Tunnel.",
            En: "Allow the account to connect from this computer, or connect through an SSH tunnel."));

    public static ServerFault TooManyConnections { get; } = new(
        new(De: "Xentrals Datenbank hat zu viele offene Verbindungen.",
            En: "Xentral's database has too many open connections."),
        new(De: "Versuchen Sie es später noch einmal.",
            En: "Try again later."),
        IsTransient: true);

    public static ServerFault TimedOut { get; } = new(
        new(De: "Xentrals Datenbank hat nicht rechtzeitig geantwortet.",
            En: "Xentral's database did not answer in time."),
        new(De: "Versuchen Sie es zu einer ruhigeren Zeit, oder setzen Sie Default Command Timeout in Xentral:ConnectionString höher.",
            En: "Try again at a quieter time, or raise Default Command Timeout in Xentral:ConnectionString."),
        IsTransient: true);

    public static ServerFault ConnectionLost { get; } = new(
        new(De: "Die Verbindung zu Xentrals Datenbank ist abgebrochen.",
            En: "The connection to Xentral's database broke off."),
        new(De: "Prüfen Sie, ob der Server (und der Tunnel) noch läuft, und starten Sie den Lauf noch einmal.",
            En: "Check that the server (and the tunnel) is still running, and start the run again."),
        IsTransient: true);

    public static ServerFault HostUnknown { get; } = new(
        new(De: "Der Name von Xentrals Datenbankserver ist unbekannt.",
            En: "The name of Xentral's database server is unknown."),
        new(De: "Prüfen Sie Server in Xentral:ConnectionString und Ihre Netzverbindung.",
            En: "Check Server in Xentral:ConnectionString, and your network connection."),
        IsTransient: true);

    public static ServerFault NothingListens { get; } = new(
        new(De: "Am angegebenen Server und Port antwortet keine Datenbank.",
            En: "No database answers at that server and port."),
        new(De: "Prüfen Sie Server und Port in Xentral:ConnectionString, und ob die Datenbank und ein SSH-Tunnel laufen.",
            En: "Check Server and Port in Xentral:ConnectionString, and that the database and any SSH tunnel are running."),
        IsTransient: true);

    public static ServerFault NoAnswer { get; } = new(
        new(De: "Xentrals Datenbankserver antwortet nicht.",
            En: "Xentral's database server does not answer."),
        new(De: "Prüfen Sie Server und Port in Xentral:ConnectionString, Firewall und VPN.",
            En: "Check Server and Port in Xentral:ConnectionString, firewall and VPN."),
        IsTransient: true);

    public static ServerFault EncryptionMissing { get; } = new(
        new(De: "Xentrals Datenbankserver nimmt keine verschlüsselte Verbindung an.",
            En: "Xentral's database server accepts no encrypted connection."),
        new(
            De: "Schalten Sie TLS am Server ein, nutzen Sie einen SSH-Tunnel auf 127.0.0.1, oder erlauben Sie es ausdrücklich mit SslMode=Preferred und "
                + "Xentral:AllowUnencryptedConnection=true.",
            En: "Switch on TLS at the server, use an SSH tunnel to 127.0.0.1, or permit it explicitly with SslMode=Preferred and "
                + "Xentral:AllowUnencryptedConnection=true."));

    public static ServerFault EncryptionFailed { get; } = new(
        new(De: "Mit Xentrals Datenbankserver kam keine sichere Verbindung zustande: Sein Zertifikat oder seine TLS-Version wird nicht angenommen.",
            En: "No secure connection to Xentral's database server: its certificate or TLS version is not accepted."),
        new(
            De: "Nennen Sie als Server den Namen aus dem Zertifikat, mit SslCa in Xentral:ConnectionString die ausstellende Stelle, oder mit "
                + "Xentral:ServerCertificate den SHA-256-Fingerabdruck, den Ihr Administrator am Server abliest (openssl x509 -noout -fingerprint -sha256 "
                + "-in server-cert.pem).",
            En: "Give as Server the name in the certificate, the issuing authority with SslCa in Xentral:ConnectionString, or with "
                + "Xentral:ServerCertificate the SHA-256 fingerprint your administrator reads at the server (openssl x509 -noout -fingerprint -sha256 -in "
                + "server-cert.pem)."));

    public static ServerFault NoDatabase { get; } = new(
        new(De: "Am angegebenen Server und Port antwortet etwas, das keine Datenbank ist.",
            En: "What answers at that server and port is no database."),
        new(De: "Prüfen Sie Server und Port in Xentral:ConnectionString; MySQL und MariaDB antworten gewöhnlich auf Port 3306.",
            En: "Check Server and Port in Xentral:ConnectionString; MySQL and MariaDB usually answer at port 3306."));

    public static ServerFault LoginMethodUnknown { get; } = new(
        new(De: "Xentrals Datenbank verlangt ein Anmeldeverfahren, das nicht unterstützt wird.",
            En: "Xentral's database asks for a login method that is not supported."),
        new(De: "Legen Sie für den Abgleich ein Konto mit Kennwort an (mysql_native_password oder caching_sha2_password).",
            En: "Create an account with a password for the audit (mysql_native_password or caching_sha2_password)."));

    public static ServerFault PasswordExpired { get; } = new(
        new(De: "Das Kennwort des Datenbankkontos ist abgelaufen.",
            En: "The password of the database account has expired."),
        new(
            De: "Setzen Sie ein neues (ALTER USER … IDENTIFIED BY …), und tragen Sie es in Xentral:ConnectionString ein. Für ein Konto, das nur liest: "
                + "PASSWORD EXPIRE NEVER.",
            En: "Set a new one (ALTER USER … IDENTIFIED BY …) and enter it in Xentral:ConnectionString. For an account that only reads: PASSWORD EXPIRE "
                + "NEVER."));

    public static ServerFault AccountLocked { get; } = new(
        new(De: "Das Datenbankkonto ist gesperrt.",
            En: "The database account is locked."),
        new(De: "Lassen Sie es freigeben (ALTER USER … ACCOUNT UNLOCK), oder nehmen Sie ein anderes Konto.",
            En: "Have it unlocked (ALTER USER … ACCOUNT UNLOCK), or use another account."));

    public static ServerFault TimeLimit { get; } = new(
        new(De: "Xentrals Datenbank hat eine Abfrage abgebrochen, weil sie länger dauerte, als der Server erlaubt.",
            En: "Xentral's database ended a query because it took longer than the server permits."),
        new(
            De: "Starten Sie den Lauf zu einer ruhigeren Zeit, oder lassen Sie die Zeitgrenze für dieses Konto anheben (max_statement_time, "
                + "max_execution_time).",
            En: "Start the run at a quieter time, or have the time limit raised for this account (max_statement_time, max_execution_time)."),
        IsTransient: true);

    public static ServerFault QueryLimit { get; } = new(
        new(De: "Das Datenbankkonto hat die Zahl der Abfragen oder Verbindungen verbraucht, die ihm erlaubt ist.",
            En: "The database account has used up the number of queries or connections it may make."),
        new(
            De: "Lassen Sie die Grenze aufheben (ALTER USER … WITH MAX_QUERIES_PER_HOUR 0 MAX_USER_CONNECTIONS 0), oder starten Sie den Lauf in einer "
                + "Stunde noch einmal.",
            En: "Have the limit lifted (ALTER USER … WITH MAX_QUERIES_PER_HOUR 0 MAX_USER_CONNECTIONS 0), or start the run again in an hour."));

    public static ServerFault Unknown(int code) => new(
        new LocalizedText(
            De: "Xentrals Datenbank meldet Fehler {code}.",
            En: "Xentral's database reports error {code}.").With("code", $"{code}"),
        new(De: "Schlagen Sie den Fehlercode im Handbuch von MySQL oder MariaDB nach, und melden Sie ihn.",
            En: "Look the error code up in the manual of MySQL or MariaDB, and report it."));
}
