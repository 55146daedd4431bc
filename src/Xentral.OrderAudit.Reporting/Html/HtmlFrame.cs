using System.Security.Cryptography;
using System.Text;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel;

namespace Xentral.OrderAudit.Reporting.Html;

/// <summary>Head and end of the page. Its policy allows the two pieces it carries, by their checksum, and nothing from anywhere else.</summary>
internal static class HtmlFrame
{
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    public static void Begin(TextWriter output, ReportContext report)
    {
        output.Write("<!doctype html>\n");
        output.Write($"<html lang=\"{(report.Format.Language == Language.German ? "de" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        output.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src {Hash(Style)}; script-src "
            + $"{Hash(Script)}; base-uri 'none'; form-action 'none'\">\n");
        output.Write("<meta name=\"color-scheme\" content=\"light dark\">\n");
        output.Element("title", $"{report.Words.ReportTitle} · {report.Result.Run.Id}");
        output.Write($"<style>{Style}</style>\n</head>\n");
        output.Write(
            $"<body data-filter=\"{Markup.Text(report.Say("Filtern", "Filter"))}\" data-shown=\"{Markup.Text(report.Say("{0} von {1}", "{0} of {1}"))}\">\n");
        output.Write($"<a class=\"skip\" href=\"#findings\">{Markup.Text(report.Say("Zu den Befunden", "Go to the findings"))}</a>\n<main>\n");
    }

    public static void End(TextWriter output) => output.Write($"</main>\n<script>{Script}</script>\n</body>\n</html>\n");

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlFrame).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
