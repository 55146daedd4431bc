using System.CommandLine;
using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Commands;

/// <summary>The options that <c>audit</c> and <c>demo</c> share. Each stands for a configuration key, so there is one way to read a setting.</summary>
internal sealed class AuditArguments
{
    public const string OutputKey = "Report:Output";
    public const string WorkbookKey = "Report:File";
    public const string JsonKey = "Report:Json";
    public const string OpenKey = "Report:Open";
    public const string AudienceKey = "Report:Audience";
    public const string LanguageKey = "Report:Language";
    public const string AcceptKey = "Audit:AcceptFile";
    public const string WriteAcceptKey = "Audit:WriteAcceptFile";
    public const string OverwriteKey = "Report:Overwrite";
    public const string StateKey = "State:Folder";
    public const string KeepOrdersKey = "State:KeepOrders";
    public const string RestartKey = "State:Restart";
    public const string QuietKey = "Log:Quiet";
    public const string VerboseKey = "Log:Verbose";
    public const string LogFormatKey = "Log:Format";

    private readonly List<(Option<string> Option, string Key)> valued;
    private readonly List<(Option<bool> Option, string Key)> switches;

    /// <param name="since">The beginning of the period when none is given, for the help.</param>
    /// <param name="workbook">The report's name when none is given; <see langword="null"/> for the usual one.</param>
    public AuditArguments(CommandContext context, string since = AuditOptions.DefaultSince, string? workbook = null)
    {
        valued =
        [
            (Valued("--since", "2023-08-04", context.Text(
                $"Bestellungen ab diesem Kaufdatum; ein Datum ohne Uhrzeit meint Mitternacht in Audit:TimeZone. Vorgabe: {since}",
                $"Orders purchased from this date on; a bare date is midnight in Audit:TimeZone. Default: {since}")), "Audit:Since"),
            (Valued("--updated-since", context.Text("DATUM|last", "DATE|last"), context.Text(
                "Statt nach Kaufdatum: was sich seit diesem Datum geändert hat; last macht dort weiter, wo der letzte solche Lauf endete",
                "Instead of by purchase date: what has changed since this date; last goes on where the last run of this kind ended")), "Audit:UpdatedSince"),
            (Valued("--until", "2023-08-20", context.Text(
                "Bestellungen bis zu diesem Kaufdatum; ein Datum ohne Uhrzeit meint 0 Uhr, der Tag selbst zählt also nicht mehr. Vorgabe: jetzt",
                "Orders purchased until this date; a bare date is midnight, so that the day itself is not included. Default: now")), "Audit:Until"),
            (Valued("--marketplace", "DE,FR…", context.Text(
                "Amazon-Marktplätze: Kennungen oder Ländercodes, mit Komma getrennt. Vorgabe: aus der Konfiguration",
                "Amazon marketplaces: ids or country codes, separated by commas. Default: from the configuration")), "Amazon:MarketplaceIds"),
            (Valued("--route", "auto|search|report", context.Text(
                "Wie die Bestellungen geholt werden: auto wählt den schnellsten Weg. Vorgabe: auto",
                "How the orders are got: auto chooses the fastest way. Default: auto")), "Amazon:Route"),
            (
                Valued(
                    "--output",
                    context.Text("ORDNER", "DIR"),
                    context.Text("Ordner für alle Dateien. Vorgabe: der aktuelle Ordner", "Folder for all files. Default: the current one")),
                OutputKey),
            (Valued("--report", "NAME.xlsx", context.Text(
                $"Name des Excel-Berichts. Vorgabe: {workbook ?? "order-audit-<Beginn>-<Laufzeit>.xlsx"}",
                $"Name of the workbook. Default: {workbook ?? "order-audit-<since>-<run time>.xlsx"}")), WorkbookKey),
            (Valued("--json", context.Text("DATEI", "FILE"), context.Text(
                "Ergebnis zusätzlich als JSON für Programme; eine vorhandene Datei wird ersetzt",
                "Result for programs, too; an existing file is replaced")), JsonKey),
            (Valued("--audience", "amazon|support|internal", context.Text(
                "Wer den Bericht liest: internal zeigt volle Adressen, sonst ist alles Persönliche unkenntlich. Vorgabe: amazon",
                "Who reads the report: internal shows full addresses, the others mask everything personal. Default: amazon")), AudienceKey),
            (
                Valued(
                    CommandLanguage.Option,
                    "de|en",
                    context.Text("Sprache von Bericht und Meldungen. Vorgabe: de", "Language of report and messages. Default: de")),
                LanguageKey),
            (Valued("--fail-on", "error|warning|info|new|never", context.Text(
                "Ab welchem Schweregrad das Programm mit 1 endet; new: nur, wenn seit dem letzten Lauf Bestellungen dazugekommen sind. Vorgabe: error",
                "The severity from which on the exit code is 1; new: only for orders that were not affected in the last run. Default: error")), "Audit:FailOn"),
            (Valued("--accept", AcceptFile.DefaultName, context.Text(
                $"Datei mit geprüften, gewollten Abweichungen. Vorgabe: {AcceptFile.DefaultName} im aktuellen Ordner, falls vorhanden",
                $"File of deviations found in order. Default: {AcceptFile.DefaultName} in the current folder, if present")), AcceptKey),
            (Valued("--write-accept", context.Text("DATEI", "FILE"), context.Text(
                "Bereitet eine solche Datei mit allen Fehlern dieses Laufs zum Bearbeiten vor",
                "Prepares such a file with all errors of this run, to be edited")), WriteAcceptKey),
            (StateFolderOption(context), StateKey),
            (Valued("--log-format", "text|json", context.Text("Form der Protokollzeilen. Vorgabe: text", "Form of log lines. Default: text")), LogFormatKey),
        ];
        switches =
        [
            (Switch("--overwrite", context.Text("Einen vorhandenen Excel-Bericht ersetzen", "Replace an existing workbook")), OverwriteKey),
            (Switch("--open", context.Text("Den Bericht danach öffnen. Vorgabe: Nachfrage, wo ein Bildschirm da ist",
                "Open the report afterwards. Default: asks where there is a screen")), OpenKey),
            (Switch("--restart", context.Text(
                "Alles neu von Amazon holen, auch wenn ein unterbrochener Lauf fortgesetzt werden könnte",
                "Fetch everything anew though an interrupted run could be continued")), RestartKey),
            (Switch("--keep-orders", context.Text(
                "Geholte Bestellungen bis zu 30 Tage verschlüsselt aufheben und beim nächsten Mal ohne Abfrage erneut prüfen",
                "Keep fetched orders encrypted for up to 30 days and audit them again next time without asking Amazon")), KeepOrdersKey),
            (Switch("--quiet", context.Text("Nur Probleme melden", "Report problems only")), QuietKey),
            (
                Switch("--verbose", context.Text("Mehr Protokoll und technische Einzelheiten zu Fehlern", "More log and technical details of errors")),
                VerboseKey),
        ];
    }

    public static IEnumerable<string> Keys
        => [OutputKey, WorkbookKey, JsonKey, AcceptKey, WriteAcceptKey, OverwriteKey, OpenKey, QuietKey, VerboseKey, LogFormatKey];

    public static Option<string> StateFolderOption(CommandContext context) => Valued("--state", context.Text("ORDNER", "DIR"), context.Text(
        "Ordner für den verschlüsselten Zwischenstand. Vorgabe: im Benutzerprofil",
        "Folder for the encrypted state between runs. Default: in the user profile"));

    /// <summary>The settings of a command that has no other option than <c>--state</c>.</summary>
    public static Dictionary<string, string?> StateOnly(string? folder)
        => new(folder is null ? [] : new Dictionary<string, string?> { [StateKey] = folder }, StringComparer.OrdinalIgnoreCase);

    public void AddTo(Command command)
    {
        valued.ForEach(each => command.Options.Add(each.Option));
        switches.ForEach(each => command.Options.Add(each.Option));
    }

    /// <summary>The settings given on the command line; options that were not given are absent.</summary>
    public Dictionary<string, string?> Settings(ParseResult parsed)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

        foreach (var (option, key) in valued)
        {
            if (parsed.GetValue(option) is { } value)
            {
                settings[key] = value;
            }
        }

        foreach (var (option, key) in switches)
        {
            if (parsed.GetValue(option))
            {
                settings[key] = bool.TrueString;
            }
        }

        return settings;
    }

    /// <summary>The options behind these keys, as they are typed.</summary>
    public IEnumerable<string> OptionsOf(IEnumerable<string> keys) => keys.Select(key =>
        valued.Where(each => IsKey(each.Key, key)).Select(each => each.Option.Name)
            .Concat(switches.Where(each => IsKey(each.Key, key)).Select(each => each.Option.Name))
            .FirstOrDefault() ?? (key.StartsWith("Xentral:", StringComparison.OrdinalIgnoreCase) ? OrdersOption.XentralName : OrdersOption.Name)).Distinct();

    private static bool IsKey(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static Option<string> Valued(string name, string example, string description) => new(name) { HelpName = example, Description = description };

    private static Option<bool> Switch(string name, string description) => new(name) { Description = description };
}
