using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Rules.Tests.Architecture;

/// <summary>
/// The bill of materials for whoever has to know whether a weakness concerns this program: CycloneDX 1.6, made of the lock files.
/// <c>ORDERAUDIT_WRITE_SBOM=1 dotnet test tests/Xentral.OrderAudit.Rules.Tests --filter BillOfMaterialsTests</c> writes it anew.
/// </summary>
public sealed class BillOfMaterialsTests
{
    private const string Program = "order-audit";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string BillFile => Repository.PathTo("src", "sbom.cdx.json");

    [Fact]
    public void The_bill_names_every_package_and_what_it_needs()
    {
        var bill = Made().ToJsonString(Readable) + "\n";
        if (Environment.GetEnvironmentVariable("ORDERAUDIT_WRITE_SBOM") == "1")
        {
            File.WriteAllText(BillFile, bill);
        }

        Assert.Equal(bill, File.ReadAllText(BillFile));
    }

    [Fact]
    public void Whatever_is_needed_is_named()
    {
        var bill = Made();
        var named = bill["components"]!.AsArray().Select(component => component!["bom-ref"]!.GetValue<string>()).Append(Program).ToHashSet();

        Assert.Equal(named.Count, bill["components"]!.AsArray().Count + 1);
        Assert.All(bill["dependencies"]!.AsArray(), entry =>
        {
            Assert.Contains(entry!["ref"]!.GetValue<string>(), named);
            Assert.All(entry["dependsOn"]!.AsArray(), needed => Assert.Contains(needed!.GetValue<string>(), named));
        });
    }

    private static JsonObject Made() => new()
    {
        ["bomFormat"] = "CycloneDX",
        ["specVersion"] = "1.6",
        ["version"] = 1,
        ["metadata"] = new JsonObject
        {
            ["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = Program, ["name"] = Program, ["version"] = Version() },
        },
        ["components"] = new JsonArray([.. UsedPackages.All.Select(Component)]),
        ["dependencies"] = new JsonArray([Needs(Program, UsedPackages.All.Select(Reference)), .. UsedPackages.All.Select(package => Needs(Reference(package), Needed(package)))]),
    };

    private static JsonObject Component(UsedPackage package) => new()
    {
        ["type"] = "library",
        ["bom-ref"] = Reference(package),
        ["name"] = package.Name,
        ["version"] = package.Version,
        ["licenses"] = new JsonArray(new JsonObject { ["expression"] = UsedPackages.LicenceOf(package) }),
        ["purl"] = Reference(package),
        ["properties"] = new JsonArray(new JsonObject { ["name"] = "nuget:contentHash", ["value"] = package.ContentHash }),
    };

    private static JsonObject Needs(string reference, IEnumerable<string> needed)
        => new() { ["ref"] = reference, ["dependsOn"] = new JsonArray([.. needed.Distinct().Order(StringComparer.Ordinal).Select(each => JsonValue.Create(each))]) };

    // What the framework brings along is no package here.
    private static IEnumerable<string> Needed(UsedPackage package)
        => UsedPackages.All.Where(each => package.Needs.Contains(each.Name, StringComparer.OrdinalIgnoreCase)).Select(Reference);

    private static string Reference(UsedPackage package) => $"pkg:nuget/{package.Name}@{package.Version}";

    private static string Version() => XDocument.Load(Repository.PathTo("Directory.Build.props")).Descendants("Version").Single().Value;
}
