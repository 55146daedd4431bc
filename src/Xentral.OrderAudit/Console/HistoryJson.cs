using System.Text.Encodings.Web;
using System.Text.Json;
using Xentral.OrderAudit.History;

namespace Xentral.OrderAudit.Console;

/// <summary>Earlier runs for programs: camelCase keys, kebab-case values, UTC.</summary>
internal static class HistoryJson
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, IReadOnlyList<RecordedRun> runs) => Write(output, new
    {
        runs = runs.Select(run => new
        {
            run.Id,
            run.Merchant,
            FinishedAt = run.FinishedAt.UtcDateTime,
            Since = run.Since.UtcDateTime,
            Until = run.Until.UtcDateTime,
            Complete = run.IsComplete,
            run.Received,
            run.Affected,
            run.NotCheckable,
            run.Changes,
        }),
    });

    public static void Write(TextWriter output, string number, IReadOnlyList<RecordedJudgement> story) => Write(output, new
    {
        order = number,
        judgements = story.Select(judgement => new
        {
            Run = judgement.RunId,
            FinishedAt = judgement.FinishedAt.UtcDateTime,
            Change = Kebab(judgement.Change),
            Outcome = Kebab(judgement.Outcome),
            Cause = Kebab(judgement.Cause),
            Reason = Kebab(judgement.Reason),
            Rules = judgement.RuleIds,
            judgement.Fingerprint,
        }),
    });

    private static void Write<T>(TextWriter output, T value) => output.WriteLine(JsonSerializer.Serialize(value, Layout));

    private static string? Kebab(string? name) => name is null ? null : JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
