using System.Collections.Frozen;
using System.Data;
using Dapper;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Database.Queries;

/// <summary>
/// The keys of one batch as parameters. Of a few counts only, a batch in between repeating its last key:
/// so there are few statement texts to cache, and a question about ten orders does not pay for five hundred.
/// </summary>
internal sealed class BatchKeys : SqlMapper.IDynamicParameters
{
    /// <summary>Most keys in one query: from 500 on, more make no difference (measured).</summary>
    public const int Size = 500;

    private const string Placeholder = "@keys";

    private static readonly string[] Names = [.. Enumerable.Range(0, Size).Select(index => $"@k{index}")];
    private static readonly int[] Counts = [10, 50, 150, Size];
    private static readonly FrozenDictionary<int, string> Lists = Counts.ToFrozenDictionary(count => count, count => string.Join(',', Names[..count]));

    private readonly IReadOnlyList<object> keys;
    private readonly int count;

    private BatchKeys(IReadOnlyList<object> keys)
    {
        this.keys = keys;
        count = Counts.First(most => most >= keys.Count);
    }

    /// <param name="numbers">At least one, at most <see cref="Size"/>.</param>
    public static BatchKeys Of(IEnumerable<OrderNumber> numbers) => new([.. numbers.Select(number => number.Value)]);

    /// <inheritdoc cref="Of(IEnumerable{OrderNumber})"/>
    public static BatchKeys Of(IEnumerable<int> ids) => new([.. ids.Select(id => (object)id)]);

    /// <summary>The query with a parameter for every key.</summary>
    public string Expand(string query) => query.Replace(Placeholder, Lists[count], StringComparison.Ordinal);

    public void AddParameters(IDbCommand command, SqlMapper.Identity identity)
    {
        for (var index = 0; index < count; index++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = Names[index];

            // Its type follows from the value; to name it makes the driver search for it, key by key.
            parameter.Value = keys[Math.Min(index, keys.Count - 1)];
            command.Parameters.Add(parameter);
        }
    }
}
