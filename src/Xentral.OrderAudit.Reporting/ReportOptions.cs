using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Files;

namespace Xentral.OrderAudit.Reporting;

/// <summary>Section <c>Report</c>: how reports are written unless the command line says otherwise. A <c>null</c> in the file counts as empty.</summary>
public sealed class ReportOptions
{
    public const string SectionName = "Report";

    private const int LongestName = 200;
    private const int LongestToken = 32;

    /// <summary><c>de</c> or <c>en</c>.</summary>
    public string Language { get; set => field = value ?? ""; } = "de";

    /// <summary><c>amazon</c>, <c>support</c> or <c>internal</c>.</summary>
    public string Audience { get; set => field = value ?? ""; } = "amazon";

    /// <summary>As the merchant wants to be named on the cover.</summary>
    public string MerchantName { get; set => field = value ?? ""; } = "";

    /// <summary>Amazon's merchant token, so that a case worker finds the account.</summary>
    public string MerchantToken { get; set => field = value ?? ""; } = "";

    /// <summary>A PNG or JPEG file for the cover; empty for none.</summary>
    public string Logo { get; set => field = value ?? ""; } = "";

    /// <summary>Every problem at once, each with its key.</summary>
    public IEnumerable<LocalizedText> Problems()
    {
        if (LanguageFrom(Language) is null)
        {
            yield return new(
                $"{SectionName}:Language: „{Language}“ gibt es nicht; möglich sind de und en.",
                $"{SectionName}:Language: “{Language}” is unknown; use de or en.");
        }

        if (AudienceFrom(Audience) is null)
        {
            yield return new(
                $"{SectionName}:Audience (--audience): „{Audience}“ gibt es nicht; möglich sind amazon, support und internal.",
                $"{SectionName}:Audience (--audience): “{Audience}” is unknown; use amazon, support or internal.");
        }

        if (MerchantName.Length > LongestName || MerchantName.Any(char.IsControl))
        {
            yield return new(
                $"{SectionName}:MerchantName: höchstens {LongestName} Zeichen und keine Zeilenumbrüche.",
                $"{SectionName}:MerchantName: at most {LongestName} characters and no line breaks.");
        }

        if (MerchantToken.Length > LongestToken || !MerchantToken.All(char.IsAsciiLetterOrDigit))
        {
            yield return new(
                $"{SectionName}:MerchantToken: nur Buchstaben und Ziffern, wie in Seller Central unter „Händlertoken“ angezeigt.",
                $"{SectionName}:MerchantToken: letters and digits only, as Seller Central shows it under “Merchant token”.");
        }

        if (LogoFile.Read(Logo).Problem is { } problem)
        {
            yield return problem;
        }
    }

    /// <exception cref="InvalidOperationException">There are <see cref="Problems"/>.</exception>
    public ReportPresentation ToPresentation() => new(
        LanguageFrom(Language) ?? throw new InvalidOperationException("Validate the options first."),
        AudienceFrom(Audience) ?? throw new InvalidOperationException("Validate the options first."),
        MerchantName.Trim(),
        MerchantToken)
    {
        Logo = LogoFile.Read(Logo).Logo,
    };

    /// <summary>The language for <c>de</c> or <c>en</c>, ignoring case; <see langword="null"/> for anything else.</summary>
    public static Language? LanguageFrom(string code) => code.Trim().ToUpperInvariant() switch
    {
        "DE" => Core.Texts.Language.German,
        "EN" => Core.Texts.Language.English,
        _ => null,
    };

    /// <summary>The audience by its name, ignoring case; <see langword="null"/> for anything else.</summary>
    public static Audience? AudienceFrom(string name) => name.Trim().ToUpperInvariant() switch
    {
        "AMAZON" => Core.Auditing.Audience.Amazon,
        "SUPPORT" => Core.Auditing.Audience.Support,
        "INTERNAL" => Core.Auditing.Audience.Internal,
        _ => null,
    };
}
