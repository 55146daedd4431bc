using Xentral.OrderAudit.Database.Grants;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Tests.Grants;

public sealed class GrantStatementsTests
{
    [Fact]
    public void No_query_reads_a_column_that_holds_secrets()
        => Assert.All(
            SideTable.All.Select(table => table.Query).Concat([OrderLookup.StoredColumns, ColumnQuery.Load("Shops")]),
            query => Assert.All(
                query.Required.Concat(query.Optional), column => Assert.False(SecretColumns.Contain(query.Table, column), $"{query.Table}.{column}")));

    [Theory]
    [InlineData("shopexport", "passwort")]
    [InlineData("shopexport", "token")]
    [InlineData("shopexport", "einstellungen_json")]
    [InlineData("shopimporter_amazon_token", "id")]
    [InlineData("user", "username")]
    [InlineData("auftrag", "bank_konto")]
    [InlineData("auftrag", "kreditkarte_nummer")]
    public void Knows_what_must_never_be_granted(string table, string column) => Assert.True(SecretColumns.Contain(table, column));

    [Theory]
    [InlineData("order_audit", "%", true)]
    [InlineData("order_audit", "10.0.0.%", true)]
    [InlineData("", "%", false)]
    [InlineData("x'@'%'; DROP TABLE auftrag; --", "%", false)]
    [InlineData("order_audit", "%' IDENTIFIED BY '", false)]
    public void Lets_no_account_become_a_statement(string user, string host, bool isFine)
        => Assert.Equal(isFine, GrantStatements.ProblemOf(user, host) is null);

    [Fact]
    public void The_export_query_reads_every_column_of_an_audit()
    {
        var text = ExportQuery.Write(new DateOnly(2023, 8, 4), new DateOnly(2023, 8, 20), [1, 7]);
        var orders = ColumnQuery.Load("Orders");

        Assert.All(orders.Required.Concat(orders.Optional), column => Assert.Contains($"a.{column} AS {column}", text, StringComparison.Ordinal));
        Assert.Contains("WHERE a.datum >= '2023-08-04'\n  AND a.datum <= '2023-08-20'", text, StringComparison.Ordinal);
        Assert.Contains("a.shopextid AS shopextid", text, StringComparison.Ordinal);
        Assert.Contains("(a.internet <> '' OR a.shopextid <> '')", text, StringComparison.Ordinal);
        Assert.Contains("a.shop IN (1, 7)", text, StringComparison.Ordinal);
    }
}
