using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Database;

/// <summary>What is wrong with the settings of sources that are no server.</summary>
internal static class SourceProblems
{
    public static IEnumerable<LocalizedText> OfKind(XentralOptions options)
    {
        if (options.Kind is null)
        {
            yield return new LocalizedText(
                De: "Xentral:Source: „{value}“ gibt es nicht. Möglich sind mysql, csv, rest und sqlite.",
                En: "Xentral:Source: there is no “{value}”. Choose mysql, csv, rest or sqlite.").With("value", options.Source);
        }

        if (options.AsOf.Length > 0 && options.TakenAt is null)
        {
            yield return new LocalizedText(
                De: "Xentral:AsOf: „{value}“ ist kein Zeitpunkt. Beispiel: 2023-08-09T15:00.",
                En: "Xentral:AsOf: “{value}” is not a moment. Example: 2023-08-09T15:00.").With("value", options.AsOf);
        }
    }

    public static IEnumerable<LocalizedText> OfSqlite(XentralOptions options)
        =>
        [
            .. Required(options.SqliteFile, nameof(options.SqliteFile)),
            .. Secret(nameof(options.SnapshotPassword), options.SnapshotPassword, options.SnapshotPasswordFile),
        ];

    public static IEnumerable<LocalizedText> OfCsv(XentralOptions options) => Required(options.CsvFile, nameof(options.CsvFile));

    public static IEnumerable<LocalizedText> OfRest(XentralOptions options) =>
    [
        .. Required(options.Url, nameof(options.Url)),
        .. UrlProblems(options),
        .. options.Api.ToUpperInvariant() switch
        {
            "V3" => SecretRequired(nameof(options.Token), options.Token, options.TokenFile),
            "V1"
                => Required(options.ApiUser, nameof(options.ApiUser)).Concat(
                    SecretRequired(nameof(options.ApiPassword), options.ApiPassword, options.ApiPasswordFile)),
            _ =>
            [
                new LocalizedText(
                    De: "Xentral:Api: „{value}“ gibt es nicht. Möglich sind v3 (heutiges Xentral) und v1 (Xentral 20.3, OpenXE).",
                    En: "Xentral:Api: there is no “{value}”. Choose v3 (today's Xentral) or v1 (Xentral 20.3, OpenXE).").With("value", options.Api),
            ],
        },
    ];

    private static IEnumerable<LocalizedText> UrlProblems(XentralOptions options)
    {
        if (options.Url.Length == 0)
        {
            yield break;
        }

        if (!Uri.TryCreate(options.Url, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http"))
        {
            yield return new LocalizedText(
                De: "Xentral:Url: „{value}“ ist keine Adresse. Beispiel: https://firma.xentral.biz.",
                En: "Xentral:Url: “{value}” is not an address. Example: https://company.xentral.biz.").With("value", options.Url);
        }
        else if (url.Scheme == "http" && !url.IsLoopback && !options.MayBeUnencrypted)
        {
            yield return new LocalizedText(
                De: "Xentral:Url: http würde Zugang und Adressen unverschlüsselt übertragen. Verwenden Sie https, oder erlauben Sie es ausdrücklich mit "
                    + "Xentral:AllowUnencryptedConnection=true.",
                En: "Xentral:Url: http would send credentials and addresses unencrypted. Use https, or permit it explicitly with "
                    + "Xentral:AllowUnencryptedConnection=true.");
        }
    }

    private static IEnumerable<LocalizedText> Required(string value, string name)
    {
        if (value.Length == 0)
        {
            yield return new LocalizedText(
                De: $"{XentralOptions.SectionName}:{name} fehlt.",
                En: $"{XentralOptions.SectionName}:{name} is missing.");
        }
    }

    private static IEnumerable<LocalizedText> Secret(string name, string value, string file)
        => SecretOf(name, value, file).ProblemIfGiven() is { } problem ? [problem] : [];

    private static IEnumerable<LocalizedText> SecretRequired(string name, string value, string file)
        => SecretOf(name, value, file).Problem() is { } problem ? [problem] : [];

    private static ConfiguredSecret SecretOf(string name, string value, string file) => new($"{XentralOptions.SectionName}:{name}", value, file);
}
