namespace Xentral.OrderAudit.TestSupport.Databases;

/// <summary>The table layouts of <c>fixtures/database</c>.</summary>
internal static class Layouts
{
    public static string Read(string name)
    {
        using var stream = typeof(Layouts).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no layout {name}.sql in fixtures/database.", nameof(name));
        using var reader = new StreamReader(stream);

        return reader.ReadToEnd();
    }
}
