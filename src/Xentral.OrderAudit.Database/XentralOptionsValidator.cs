using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Connections;

namespace Xentral.OrderAudit.Database;

/// <summary>Names every mistake in the section at once, each with its full key.</summary>
public sealed class XentralOptionsValidator : IValidateOptions<XentralOptions>
{
    /// <summary>All problems, in both languages; no secrets. Empty when the options are usable.</summary>
    public static IReadOnlyList<LocalizedText> ProblemsOf(XentralOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        return
        [
            .. SourceProblems.OfKind(options),
            .. ShopProblems(options),
            .. SwitchProblems(options),
            .. options.Kind switch
            {
                XentralSourceKind.Csv => SourceProblems.OfCsv(options),
                XentralSourceKind.Rest => SourceProblems.OfRest(options),
                XentralSourceKind.Sqlite => SourceProblems.OfSqlite(options),
                XentralSourceKind.MySql => ConnectionProblems(options),
                _ => [],
            },
        ];
    }

    public ValidateOptionsResult Validate(string? name, XentralOptions options)
    {
        var problems = ProblemsOf(options);

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems.Select(problem => problem.En));
    }

    private static IEnumerable<LocalizedText> ShopProblems(XentralOptions options)
        => options.ShopIds.Where(id => !int.TryParse(id, out var number) || number < 0).Select(id => new LocalizedText(
            De: "Xentral:ShopIds: „{id}“ ist keine Shop-Nummer.",
            En: "Xentral:ShopIds: “{id}” is not a shop number.").With("id", id));

    private static IEnumerable<LocalizedText> SwitchProblems(XentralOptions options)
    {
        if (options.AllowUnencryptedConnection.Length > 0 && !bool.TryParse(options.AllowUnencryptedConnection, out _))
        {
            yield return new LocalizedText(
                De: "Xentral:AllowUnencryptedConnection muss true oder false sein.",
                En: "Xentral:AllowUnencryptedConnection must be true or false.");
        }

        if (options.ServerCertificate.Length > 0 && CertificatePin.Parse(options.ServerCertificate) is null)
        {
            yield return new LocalizedText(
                De: "Xentral:ServerCertificate muss der SHA-256-Fingerabdruck des Zertifikats sein: 64 Ziffern und Buchstaben von 0 bis F, mit oder ohne "
                    + "Doppelpunkte.",
                En: "Xentral:ServerCertificate must be the certificate's SHA-256 fingerprint: 64 digits and letters from 0 to F, with or without colons.");
        }
    }

    private static IEnumerable<LocalizedText> ConnectionProblems(XentralOptions options)
    {
        if (options.ConnectionString.Length > 0 && options.ConnectionStringFile.Length > 0)
        {
            return
            [
                new LocalizedText(
                    De: "Xentral:ConnectionString und Xentral:ConnectionStringFile sind beide gesetzt; nur eines davon ist erlaubt.",
                    En: "Xentral:ConnectionString and Xentral:ConnectionStringFile are both set; only one of them is allowed."),
            ];
        }

        return ServerConnection.Read(options) switch
        {
            ServerConnection.Unusable unusable => unusable.Problems,
            _ => [],
        };
    }
}
