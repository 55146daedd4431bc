using System.Text.Json;
using System.Text.Json.Serialization;
using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary><c>decision-table.json</c>: read top down, the first row whose facts hold decides. The row that decided is the explanation.</summary>
internal static class DecisionTable
{
    private static readonly DecisionRow[][] ByQuestion = Read();

    public static IEnumerable<DecisionRow> Rows => ByQuestion.SelectMany(rows => rows);

    public static DecisionRow Find(Part part, Fate fate, Facts facts)
    {
        foreach (var row in ByQuestion[Question(part, fate)])
        {
            if ((facts & row.When) == row.When && (facts & row.Unless) == 0)
            {
                return row;
            }
        }

        throw new InvalidOperationException($"no row for {part} {fate} ({facts})");
    }

    private static int Question(Part part, Fate fate) => ((int)part * ((int)Fate.Rewritten + 1)) + (int)fate;

    private static DecisionRow[][] Read()
    {
        using var stream = typeof(DecisionTable).Assembly.GetManifestResourceStream("decision-table.json")!;
        var byQuestion = new List<DecisionRow>[((int)Part.Phone + 1) * ((int)Fate.Rewritten + 1)];

        foreach (var row in JsonSerializer.Deserialize(stream, TableFileContext.Default.RowFileArray)!)
        {
            (byQuestion[Question(row.Part, row.Fate)] ??= []).Add(new(row.Id, row.Field, row.Kind, row.Verdict, new(row.De, row.En))
            {
                Part = row.Part,
                Fate = row.Fate,
                When = row.When,
                Unless = row.Unless,
            });
        }

        return [.. byQuestion.Select(rows => rows?.ToArray() ?? [])];
    }
}

/// <summary>A row as it is written.</summary>
internal sealed record RowFile(string Id, Part Part, Fate Fate, Facts When, Facts Unless, AddressField Field, DifferenceKind Kind, Verdict Verdict, string De, string En);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(RowFile[]))]
internal sealed partial class TableFileContext : JsonSerializerContext;
