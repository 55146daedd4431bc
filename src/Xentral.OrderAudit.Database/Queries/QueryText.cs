namespace Xentral.OrderAudit.Database.Queries;

/// <summary>The SQL files of this folder, embedded.</summary>
internal static class QueryText
{
    public static string Load(string name)
    {
        using var stream = typeof(QueryText).Assembly.GetManifestResourceStream($"{name}.sql")
            ?? throw new InvalidOperationException($"The query {name}.sql is not embedded.");
        using var reader = new StreamReader(stream);

        return reader.ReadToEnd();
    }
}
