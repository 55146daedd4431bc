using System.CommandLine;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Snapshots;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Commands;

/// <summary><c>order-audit snapshot</c>: what an audit of some days needs of Xentral, in one file.</summary>
internal static class SnapshotCommand
{
    private const int ShortestPassword = 12;

    public static Command Create(CommandContext context)
    {
        var config = ConfigOption.Create(context);
        var window = new WindowOptions(context);
        var file = new Argument<string>("FILE")
        {
            HelpName = context.Text("DATEI.sqlite", "FILE.sqlite"),
            Description = context.Text("Wohin die Momentaufnahme geschrieben wird", "Where the snapshot goes"),
        };
        var passwordFile = new Option<string>("--password-file")
        {
            HelpName = context.Text("DATEI", "FILE"),
            Description = context.Text("Verschlüsselt mit dem Kennwort, das in dieser Datei steht", "Encrypts with the password in this file"),
        };
        var masked = new Option<bool>("--masked")
        {
            Description = context.Text(
                "Ersetzt alles Persönliche durch seine Form (Xxxxx 99); Adressen sind dann nicht mehr zu prüfen",
                "Replaces everything personal by its shape (Xxxxx 99); addresses can then no longer be audited"),
        };
        var overwrite = new Option<bool>("--overwrite") { Description = context.Text("Eine vorhandene Datei ersetzen", "Replace an existing file") };
        var command = new Command("snapshot", context.Text(
            "Kopiert aus Xentral, was eine Prüfung braucht, in eine Datei, damit sie sich anderswo wiederholen lässt",
            "Copies what an audit needs of Xentral into a file, so that it can be repeated elsewhere"))
        {
            file,
            config,
            passwordFile,
            masked,
            overwrite,
            LanguageOption.Create(context),
        };

        window.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var path = context.Io.PathOf(parsed.GetValue(file)!);
            if (File.Exists(path) && !parsed.GetValue(overwrite))
            {
                throw new UsageException(new LocalizedText(
                    $"Die Datei {path} gibt es schon. Wählen Sie einen anderen Namen, oder ersetzen Sie sie mit --overwrite.",
                    $"The file {path} exists already. Choose another name, or replace it with --overwrite."));
            }

            var settings = Settings.Load(context.Io, parsed.GetValue(config), window.Settings(parsed));
            XentralCommands.RequireDatabase(settings, serverOnly: false);
            var password = parsed.GetValue(passwordFile) is { } given ? PasswordIn(context.Io.PathOf(given)) : null;
            return RunAsync(context, settings, path, password, parsed.GetValue(masked), cancellationToken);
        });

        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context, Settings settings, string path, string? password, bool isMasked, CancellationToken cancellationToken)
    {
        await using var xentral = ServiceRegistration.BuildXentral<XentralSnapshot>(context, settings);
        var (first, last, now) = XentralCommands.Days(settings, context.Clock().GetUtcNow());

        try
        {
            var size = await xentral.Parts.WriteAsync(path, new SnapshotRequest(first, last, now, password, isMasked), cancellationToken);
            var format = new LocalFormat(context.Language, TimeZoneInfo.Utc);
            context.Io.Out.WriteLine(
                $"{path}: {format.Counted(size.Orders, CountedNoun.ErpOrder)}, {format.Counted(size.DeliveryNotes, CountedNoun.DeliveryNote)}, "
                    + $"{format.Counted(size.StagedOrders, CountedNoun.Entry)}{context.Text(" der Zwischentabelle.", " of the staging table.")}");
            context.Io.Out.WriteLine((password is not null, isMasked) switch
            {
                (true, _)
                    => context.Text(
                        "Die Datei ist verschlüsselt; zum Prüfen: Xentral:SqliteFile und Xentral:SnapshotPasswordFile.",
                        "The file is encrypted; to audit it: Xentral:SqliteFile and Xentral:SnapshotPasswordFile."),
                (_, true) => context.Text("Die Datei enthält keine lesbaren personenbezogenen Daten.", "The file holds no readable personal data."),
                _ => context.Text(
                    "Die Datei enthält volle Adressen und ist nur für Sie lesbar; geben Sie sie nur verschlüsselt weiter (--password-file).",
                    "The file holds full addresses and can be read by you only; pass it on encrypted only (--password-file)."),
            });
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            throw new UsageException(new LocalizedText(
                $"Die Datei {path} lässt sich nicht schreiben. Prüfen Sie Ordner, Rechte und freien Platz.",
                $"The file {path} cannot be written. Check folder, permissions and free space."));
        }

        return ExitCode.Success;
    }

    private static string PasswordIn(string path)
    {
        string password;
        try
        {
            password = InputFile.ReadSecret(path);
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            throw new UsageException(
                new LocalizedText($"--password-file: Die Datei {path} ist nicht lesbar.", $"--password-file: the file {path} cannot be read."));
        }

        return password.Length >= ShortestPassword
            ? password
            : throw new UsageException(new LocalizedText(
                $"--password-file: Das Kennwort braucht mindestens {ShortestPassword} Zeichen.",
                $"--password-file: the password needs at least {ShortestPassword} characters."));
    }
}
