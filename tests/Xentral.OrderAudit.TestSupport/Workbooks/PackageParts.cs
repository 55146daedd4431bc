using System.IO.Compression;
using System.Xml.Linq;

namespace Xentral.OrderAudit.TestSupport.Workbooks;

/// <summary>The parts of an Office package by name.</summary>
internal sealed class PackageParts(ZipArchive archive)
{
    private readonly Dictionary<string, ZipArchiveEntry> entries = archive.Entries.ToDictionary(entry => entry.FullName);

    public IEnumerable<string> Names => entries.Keys;

    public bool Has(string name) => entries.ContainsKey(name);

    public Stream Open(string name) => entries.TryGetValue(name, out var entry) ? entry.Open() : throw new InvalidDataException($"{name} is missing");

    public XDocument Load(string name)
    {
        using var stream = Open(name);
        return XDocument.Load(stream);
    }

    /// <summary>Target part by relationship id.</summary>
    public IReadOnlyDictionary<string, string> RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var name = $"{part[..slash]}_rels/{part[slash..]}.rels";
        return Has(name)
            ? Load(name).Root!.Elements()
                .Where(relationship => relationship.Attribute("TargetMode")?.Value != "External")
                .ToDictionary(
                    relationship => relationship.Attribute("Id")!.Value, relationship => Resolved(part[..slash], relationship.Attribute("Target")!.Value))
            : new Dictionary<string, string>();
    }

    private static string Resolved(string folder, string target)
        => target.StartsWith('/') ? target[1..] : new Uri(new Uri($"package:///{folder}"), target).AbsolutePath.TrimStart('/');
}
