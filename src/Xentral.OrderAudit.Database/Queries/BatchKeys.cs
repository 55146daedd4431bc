using System.Data;
using Dapper;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Database.Queries;

/// <summary>
/// The keys of one batch as parameters. Always the same count, a short batch repeating its last key:
/// so there is one statement text to build, to cache and for the server to plan.
/// </summary>
internal sealed class BatchKeys : SqlMapper.IDynamicParameters
{
    /// <summary>Most keys in one query: from 500 on, more make no difference (measured).</summary>
    public const int Size = 500;

    private const string Placeholder = "@keys";

    private static readonly string[] Names = [.. Enumerable.Range(0, Size).Select(index => $"@k{index}")];

    private readonly IReadOnlyList<object> keys;
    private readonly DbType type;

    private BatchKeys(IReadOnlyList<object> keys, DbType type)
    {
        this.keys = keys;
        this.type = type;
    }

    /// <param name="numbers">At least one, at most <see cref="Size"/>.</param>
    public static BatchKeys Of(IEnumerable<OrderNumber> numbers) => new([.. numbers.Select(number => number.Value)], DbType.String);

    /// <inheritdoc cref="Of(IEnumerable{OrderNumber})"/>
    public static BatchKeys Of(IEnumerable<int> ids) => new([.. ids.Select(id => (object)id)], DbType.Int32);

    public static string Expand(string query) => query.Replace(Placeholder, string.Join(',', Names), StringComparison.Ordinal);

    public void AddParameters(IDbCommand command, SqlMapper.Identity identity)
    {
        for (var index = 0; index < Size; index++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = Names[index];
            parameter.DbType = type;
            parameter.Value = keys[Math.Min(index, keys.Count - 1)];
            command.Parameters.Add(parameter);
        }
    }
}
