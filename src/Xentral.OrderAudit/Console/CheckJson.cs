using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Xentral.OrderAudit.Checking;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>Check lines for programs: camelCase keys, kebab-case values, as in the result file.</summary>
internal static class CheckJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Text(IReadOnlyList<CheckLine> lines, Language language) => JsonSerializer.Serialize(
        new
        {
            SchemaVersion = 1,
            ToolVersion = ToolVersion.Current,
            new CheckVerdict(lines).ExitCode,
            Checks = lines.Select(line => new
            {
                line.Id,
                line.Result.State,
                Title = line.Title.In(language),
                Finding = line.Result.Finding.In(language),
                Advice = line.Result.Advice?.In(language),
            }),
        },
        Options);
}
