using System.Globalization;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Database;

namespace Xentral.OrderAudit.Setup;

/// <summary>Where Xentral's database is and which account reads it.</summary>
internal sealed class XentralPart(CommandContext context, SetupDraft draft, Questions questions, SetupTrial trial) : SetupPart(context, draft, questions)
{
    private const int HighestPort = 65_535;

    private ServerAccount known = Known(draft);

    public override string Title => Context.Text("Xentral-Datenbank", "Xentral database");

    protected override async Task AskOnceAsync(CancellationToken cancellationToken)
    {
        Explain(Context.Text(
            "MySQL oder MariaDB von Xentral, oder eine wiederhergestellte Sicherung. Das Konto braucht nur Leserechte.",
            "Xentral’s MySQL or MariaDB, or a restored backup. The account needs reading rights only."));
        var server = await Questions.AskAsync("Server", known.Server);
        var port = server.StartsWith('/') ? known.Port : int.Parse(await Questions.AskAsync("Port", known.Port.ToString(CultureInfo.InvariantCulture), PortProblem), CultureInfo.InvariantCulture);
        var database = await Questions.AskAsync(Context.Text("Name der Datenbank", "Name of the database"), known.Database);
        var user = await Questions.AskAsync(Context.Text("Benutzer", "User"), known.User);
        var password = await Questions.AskSecretAsync(Context.Text("Kennwort", "Password"), mayStay: known.Password.Length > 0) ?? known.Password;

        known = new ServerAccount(server, port, database, user, password);
        Draft[SecretKeys.ConnectionString] = known.ToConnectionString();
    }

    protected override Task<bool> SucceedsAsync(CancellationToken cancellationToken)
        => trial.SucceedsAsync(AuditSource.Xentral, SetupTrial.XentralChecks, cancellationToken);

    private static ServerAccount Known(SetupDraft draft)
    {
        var text = draft[SecretKeys.ConnectionString] ?? SecretFile.TextOf(draft[$"{SecretKeys.ConnectionString}File"]);
        return (text is null ? null : ServerAccount.Parse(text)) ?? new("127.0.0.1", ServerAccount.UsualPort, "xentral", "order_audit", "");
    }

    private string? PortProblem(string typed) => int.TryParse(typed, out var port) && port is > 0 and <= HighestPort
        ? null
        : Context.Text("Bitte eine Zahl, meist 3306.", "Please a number, mostly 3306.");
}
