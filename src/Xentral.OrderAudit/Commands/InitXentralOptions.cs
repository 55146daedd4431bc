using System.CommandLine;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database;
using Xentral.OrderAudit.Setup;

namespace Xentral.OrderAudit.Commands;

/// <summary>The options of <c>init</c> that say how to reach Xentral; each way says by itself which it is.</summary>
internal sealed class InitXentralOptions
{
    private readonly CommandContext context;
    private readonly Option<string> server;
    private readonly Option<string> database;
    private readonly Option<string> user;
    private readonly Option<string> passwordFile;
    private readonly Option<string> csv;
    private readonly Option<string> url;
    private readonly Option<string> tokenFile;
    private readonly Option<string> snapshot;

    public InitXentralOptions(CommandContext context)
    {
        this.context = context;
        server = Valued("--xentral-server", "HOST[:PORT]", "Server der Xentral-Datenbank", "Server of Xentral’s database");
        database = Valued("--xentral-database", "NAME", "Name der Datenbank", "Name of the database");
        user = Valued("--xentral-user", "NAME", "Datenbankkonto", "Database account");
        passwordFile = ValuedFile("--xentral-password-file", "Datei, die nur das Kennwort enthält", "File that holds the password only");
        csv = ValuedFile("--xentral-csv", "Statt der Datenbank: Export aus Xentrals Berichten", "In place of the database: export of Xentral’s reports");
        url = Valued(
            "--xentral-url",
            "URL",
            "Statt der Datenbank: Adresse von Xentral, für die REST-Schnittstelle",
            "In place of the database: Xentral’s address, for its REST interface");
        tokenFile = ValuedFile("--xentral-token-file", "Datei, die nur das Zugriffstoken enthält", "File that holds the access token only");
        snapshot = ValuedFile("--xentral-snapshot", "Statt der Datenbank: eine Momentaufnahme", "In place of the database: a snapshot");
    }

    public IEnumerable<Option<string>> All => [server, database, user, passwordFile, csv, url, tokenFile, snapshot];

    /// <exception cref="UsageException">Two ways at once, or a file that cannot be read.</exception>
    public Dictionary<string, string?> Answers(ParseResult parsed)
    {
        if (new[] { server, csv, url, snapshot }.Where(way => parsed.GetValue(way) is not null).ToList() is [var first, var second, ..])
        {
            throw new UsageException(new LocalizedText(
                $"{first.Name} und {second.Name} sind zwei Wege zu Xentral; geben Sie nur einen an.",
                $"{first.Name} and {second.Name} are two ways to Xentral; give only one."));
        }

        var given = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (parsed.GetValue(server) is { } host)
        {
            given[XentralPart.SourceKey] = "mysql";
            given[SecretKeys.ConnectionString] = Account(parsed, host).ToConnectionString();
        }

        foreach (var (option, source, key) in new[] { (csv, "csv", ExportWay.Key), (url, "rest", RestWay.UrlKey), (snapshot, "sqlite", SnapshotWay.Key) })
        {
            if (parsed.GetValue(option) is { } value)
            {
                given[XentralPart.SourceKey] = source;
                given[key] = option == url ? value : context.Io.PathOf(value);
            }
        }

        if (parsed.GetValue(tokenFile) is { } token)
        {
            given[$"{SecretKeys.XentralToken}File"] = context.Io.PathOf(token);
        }

        return given;
    }

    private ServerAccount Account(ParseResult parsed, string host)
    {
        var parts = host.Split(':');
        var port = ServerAccount.UsualPort;
        if (!host.StartsWith('/') && parts.Length == 2 && !int.TryParse(parts[1], out port))
        {
            throw new UsageException(new LocalizedText(
                $"--xentral-server: „{parts[1]}“ ist keine Portnummer.", $"--xentral-server: “{parts[1]}” is no port number."));
        }

        return new ServerAccount(
            host.StartsWith('/') ? host : parts[0],
            port,
            parsed.GetValue(database) ?? "xentral",
            parsed.GetValue(user) ?? "order_audit",
            parsed.GetValue(passwordFile) is { } file ? PasswordOf(file) : "");
    }

    private string PasswordOf(string file) => SecretFile.TextOf(context.Io.PathOf(file)) ?? throw new UsageException(new LocalizedText(
        $"Die Datei {context.Io.PathOf(file)} lässt sich nicht lesen. Prüfen Sie die Angabe hinter --xentral-password-file.",
        $"The file {context.Io.PathOf(file)} cannot be read. Check what follows --xentral-password-file."));

    private Option<string> Valued(string name, string example, string de, string en) => new(name) { HelpName = example, Description = context.Text(de, en) };

    private Option<string> ValuedFile(string name, string de, string en) => Valued(name, context.Text("DATEI", "FILE"), de, en);
}
