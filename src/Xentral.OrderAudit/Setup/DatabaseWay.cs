using System.Globalization;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Database;

namespace Xentral.OrderAudit.Setup;

/// <summary>A server, and the account that reads it.</summary>
internal sealed class DatabaseWay(CommandContext context, SetupDraft draft, Questions questions) : XentralWay(context, draft, questions)
{
    private const int HighestPort = 65_535;

    private ServerAccount known = Known(draft);

    public override string Source => "mysql";

    public override string Title => Text("Datenbank (eigener Server oder wiederhergestellte Sicherung)", "Database (own server or restored backup)");

    public override string Explanation => Text(
        "MySQL oder MariaDB von Xentral. Das Konto braucht nur Leserechte; „order-audit grants“ zeigt danach die Befehle dafür.",
        "Xentral’s MySQL or MariaDB. The account needs reading rights only; “order-audit grants” prints the statements afterwards.");

    public override async Task AskAsync()
    {
        var server = await Questions.AskAsync("Server", known.Server);
        var port = server.StartsWith('/')
            ? known.Port
            : int.Parse(await Questions.AskAsync("Port", known.Port.ToString(CultureInfo.InvariantCulture), PortProblem), CultureInfo.InvariantCulture);
        var database = await Questions.AskAsync(Text("Name der Datenbank", "Name of the database"), known.Database);
        var user = await Questions.AskAsync(Text("Benutzer", "User"), known.User);
        var password = await Questions.AskSecretAsync(Text("Kennwort", "Password"), mayStay: known.Password.Length > 0) ?? known.Password;

        known = new ServerAccount(server, port, database, user, password);
        Draft[SecretKeys.ConnectionString] = known.ToConnectionString();
    }

    private static ServerAccount Known(SetupDraft draft)
    {
        var text = draft[SecretKeys.ConnectionString] ?? SecretFile.TextOf(draft[$"{SecretKeys.ConnectionString}File"]);
        return (text is null ? null : ServerAccount.Parse(text)) ?? new("127.0.0.1", ServerAccount.UsualPort, "xentral", "order_audit", "");
    }

    private string? PortProblem(string typed) => int.TryParse(typed, out var port) && port is > 0 and <= HighestPort
        ? null
        : Text("Bitte eine Zahl, meist 3306.", "Please a number, mostly 3306.");
}
