using System.Data;
using Dapper;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Database.Queries;

/// <summary>
/// The numbers of one batch as parameters. Always the same count, a short batch repeating its last number:
/// so there is one statement text to build, to cache and for the server to plan.
/// </summary>
internal sealed class OrderNumbers(IReadOnlyList<OrderNumber> numbers) : SqlMapper.IDynamicParameters
{
    /// <summary>Most numbers in one query: from 500 on, more make no difference (measured).</summary>
    public const int BatchSize = 500;

    private const string Placeholder = "@numbers";

    private static readonly string[] Names = [.. Enumerable.Range(0, BatchSize).Select(index => $"@n{index}")];

    public static string Expand(string query) => query.Replace(Placeholder, string.Join(',', Names), StringComparison.Ordinal);

    public void AddParameters(IDbCommand command, SqlMapper.Identity identity)
    {
        for (var index = 0; index < BatchSize; index++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = Names[index];
            parameter.DbType = DbType.String;
            parameter.Value = numbers[Math.Min(index, numbers.Count - 1)].Value;
            command.Parameters.Add(parameter);
        }
    }
}
