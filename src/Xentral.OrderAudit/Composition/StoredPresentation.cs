using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting;

namespace Xentral.OrderAudit.Composition;

/// <summary>How a stored result is to be shown: as it was written, unless the call says otherwise. Never more open than it was written.</summary>
internal sealed class StoredPresentation(IConfiguration configuration)
{
    /// <param name="given">What stands on the command line; the configuration must not change what the file was written for.</param>
    /// <exception cref="UsageException">An unknown audience, or one that would need values the file does not hold.</exception>
    public ReportPresentation For(ReportPresentation stored, Dictionary<string, string?> given)
    {
        var language = ReportOptions.LanguageFrom(given.GetValueOrDefault("Report:Language") ?? "") ?? stored.Language;
        var audience = given.GetValueOrDefault("Report:Audience") is { } name
            ? ReportOptions.AudienceFrom(name) ?? throw new UsageException(new LocalizedText(
                $"--audience: „{name}“ gibt es nicht; möglich sind amazon, support und internal.",
                $"--audience: “{name}” is unknown; use amazon, support or internal."))
            : stored.Audience;

        if (audience == Audience.Internal && stored.Audience != Audience.Internal)
        {
            throw new UsageException(new LocalizedText(
                "In dieser Ergebnisdatei sind die Adressen schon unkenntlich. Für --audience internal prüfen Sie neu, ebenfalls mit --audience internal.",
                "The addresses in this result file are masked already. For --audience internal, audit again with --audience internal."));
        }

        return new(
            language,
            audience,
            stored.MerchantName.Length > 0 ? stored.MerchantName : (configuration["Report:MerchantName"] ?? "").Trim(),
            stored.MerchantToken.Length > 0 ? stored.MerchantToken : configuration["Report:MerchantToken"] ?? "")
        {
            Logo = LogoOf(configuration),
        };
    }

    private static ReportLogo? LogoOf(IConfiguration configuration)
    {
        var options = new ReportOptions { Logo = configuration["Report:Logo"] ?? "" };
        return options.Problems().ToList() is { Count: > 0 } problems ? throw new UsageException(problems) : options.ToPresentation().Logo;
    }
}
