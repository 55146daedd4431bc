using Microsoft.Extensions.Configuration;

namespace Xentral.OrderAudit.Database;

/// <summary>Where Xentral's orders are read from. Values are kept as written, so that every mistake can be named at once.</summary>
public sealed class XentralOptions
{
    public const string SectionName = "Xentral";

    /// <summary>MySQL or MariaDB, in MySqlConnector's words: <c>Server=…;Database=…;User ID=…;Password=…</c>.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Path to a file that holds the connection string instead.</summary>
    public string ConnectionStringFile { get; set; } = "";

    /// <summary>A SQLite file with the same tables; wins over a connection string.</summary>
    public string SqliteFile { get; set; } = "";

    /// <summary>Row ids of the Amazon shops, where their module or name does not tell. Empty: found by module and name.</summary>
    public IReadOnlyList<string> ShopIds { get; set; } = [];

    /// <summary><c>true</c> permits a connection without TLS to another computer. Passwords and addresses then travel readable.</summary>
    public string AllowUnencryptedConnection { get; set; } = "";

    internal bool UsesSqlite => SqliteFile.Length > 0;

    internal bool MayBeUnencrypted => bool.TryParse(AllowUnencryptedConnection, out var allowed) && allowed;

    internal IReadOnlyList<int> ShopNumbers => [.. ShopIds.Select(id => int.TryParse(id, out var number) ? number : 0)];

    /// <summary>Reads the section. A list may be given as one text with commas, as environment variables do it.</summary>
    public static XentralOptions From(IConfiguration section)
    {
        var options = new XentralOptions();
        options.ReadFrom(section);

        return options;
    }

    internal void ReadFrom(IConfiguration section)
    {
        ConnectionString = section[nameof(ConnectionString)]?.Trim() ?? "";
        ConnectionStringFile = section[nameof(ConnectionStringFile)]?.Trim() ?? "";
        SqliteFile = section[nameof(SqliteFile)]?.Trim() ?? "";
        AllowUnencryptedConnection = section[nameof(AllowUnencryptedConnection)]?.Trim() ?? "";

        var single = section[nameof(ShopIds)] ?? "";
        var several = section.GetSection(nameof(ShopIds)).GetChildren().Select(child => child.Value ?? "");
        ShopIds = [.. several.Concat(single.Split(',')).Select(id => id.Trim()).Where(id => id.Length > 0)];
    }
}
