using System.Collections.Frozen;

namespace Xentral.OrderAudit.Database.Grants;

/// <summary>
/// Tables and columns of Xentral that hold passwords, tokens or bank details. No audit needs them, and no statement printed here may name them.
/// </summary>
internal static class SecretColumns
{
    private static readonly FrozenSet<string> Tables = new[] { "user", "shopimporter_amazon_token", "api_account", "api_keys" }.ToFrozenSet(
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Columns = new[]
    {
        "passwort", "token", "challenge", "api_account_token", "einstellungen_json", "json",
        "bank_inhaber", "bank_institut", "bank_blz", "bank_konto", "iban", "swift",
        "kreditkarte_typ", "kreditkarte_inhaber", "kreditkarte_nummer", "kreditkarte_pruefnummer", "kreditkarte_monat", "kreditkarte_jahr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contain(string table, string column) => Tables.Contains(table) || Columns.Contains(column);
}
