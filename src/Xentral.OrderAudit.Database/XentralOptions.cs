using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Xentral.OrderAudit.Database;

/// <summary>Where Xentral's orders are read from. Values are kept as written, so that every mistake can be named at once.</summary>
public sealed class XentralOptions
{
    public const string SectionName = "Xentral";

    private static readonly string[] MomentFormats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss"];

    /// <summary><c>mysql</c>, <c>csv</c>, <c>rest</c> or <c>sqlite</c>; empty: <c>sqlite</c> when a file is named, else <c>mysql</c>.</summary>
    public string Source { get; set; } = "";

    /// <summary>MySQL or MariaDB, in MySqlConnector's words: <c>Server=…;Database=…;User ID=…;Password=…</c>.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Path to a file that holds the connection string instead.</summary>
    public string ConnectionStringFile { get; set; } = "";

    /// <summary>A SQLite file with the same tables, such as a snapshot.</summary>
    public string SqliteFile { get; set; } = "";

    /// <summary>The password of an encrypted snapshot.</summary>
    public string SnapshotPassword { get; set; } = "";

    /// <summary>Path to a file that holds the password instead.</summary>
    public string SnapshotPasswordFile { get; set; } = "";

    /// <summary>An export of Xentral's report module, made with the query that <c>order-audit export-query</c> prints.</summary>
    public string CsvFile { get; set; } = "";

    /// <summary>Xentral's address, such as <c>https://firma.xentral.biz</c>.</summary>
    public string Url { get; set; } = "";

    /// <summary><c>v3</c> (today's Xentral) or <c>v1</c> (Xentral 20.3 and OpenXE).</summary>
    public string Api { get; set; } = "v3";

    /// <summary>A personal access token with the right <c>salesOrder:read</c>; for v3.</summary>
    public string Token { get; set; } = "";

    /// <summary>Path to a file that holds the token instead.</summary>
    public string TokenFile { get; set; } = "";

    /// <summary>Name of the API account; for v1.</summary>
    public string ApiUser { get; set; } = "";

    /// <summary>Its key; for v1.</summary>
    public string ApiPassword { get; set; } = "";

    /// <summary>Path to a file that holds the key instead.</summary>
    public string ApiPasswordFile { get; set; } = "";

    /// <summary>When a restored backup or an export was taken, by Xentral's own clock: what was bought later is not expected in it.</summary>
    public string AsOf { get; set; } = "";

    /// <summary>Row ids of the Amazon shops, where their module or name does not tell. Empty: found by module and name.</summary>
    public IReadOnlyList<string> ShopIds { get; set; } = [];

    /// <summary><c>true</c> permits a connection without TLS to another computer. Passwords and addresses then travel readable.</summary>
    public string AllowUnencryptedConnection { get; set; } = "";

    /// <summary>The SHA-256 fingerprint of the database server's certificate; needed where no authority has issued it.</summary>
    public string ServerCertificate { get; set; } = "";

    /// <summary><see langword="null"/> when <see cref="Source"/> is none of the four.</summary>
    internal XentralSourceKind? Kind => Source.Length == 0
        ? SqliteFile.Length > 0 ? XentralSourceKind.Sqlite : XentralSourceKind.MySql
        : Enum.TryParse<XentralSourceKind>(Source, ignoreCase: true, out var kind) && !char.IsAsciiDigit(Source[0]) ? kind : null;

    internal bool UsesV1 => Api.Equals("v1", StringComparison.OrdinalIgnoreCase);

    internal bool MayBeUnencrypted => bool.TryParse(AllowUnencryptedConnection, out var allowed) && allowed;

    internal IReadOnlyList<int> ShopNumbers => [.. ShopIds.Select(id => int.TryParse(id, out var number) ? number : 0)];

    internal DateTime? TakenAt
        => DateTime.TryParseExact(AsOf, MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    /// <summary>Reads the section. A list may be given as one text with commas, as environment variables do it.</summary>
    public static XentralOptions From(IConfiguration section)
    {
        var options = new XentralOptions();
        options.ReadFrom(section);

        return options;
    }

    internal void ReadFrom(IConfiguration section)
    {
        string Value(string key, string fallback = "") => section[key]?.Trim() is { Length: > 0 } value ? value : fallback;

        Source = Value(nameof(Source));
        ConnectionString = Value(nameof(ConnectionString));
        ConnectionStringFile = Value(nameof(ConnectionStringFile));
        SqliteFile = Value(nameof(SqliteFile));
        SnapshotPassword = Value(nameof(SnapshotPassword));
        SnapshotPasswordFile = Value(nameof(SnapshotPasswordFile));
        CsvFile = Value(nameof(CsvFile));
        Url = Value(nameof(Url));
        Api = Value(nameof(Api), "v3");
        Token = Value(nameof(Token));
        TokenFile = Value(nameof(TokenFile));
        ApiUser = Value(nameof(ApiUser));
        ApiPassword = Value(nameof(ApiPassword));
        ApiPasswordFile = Value(nameof(ApiPasswordFile));
        AsOf = Value(nameof(AsOf));
        AllowUnencryptedConnection = Value(nameof(AllowUnencryptedConnection));
        ServerCertificate = Value(nameof(ServerCertificate));

        var single = section[nameof(ShopIds)] ?? "";
        var several = section.GetSection(nameof(ShopIds)).GetChildren().Select(child => child.Value ?? "");
        ShopIds = [.. several.Concat(single.Split(',')).Select(id => id.Trim()).Where(id => id.Length > 0)];
    }
}
