using System.Text.Json;
using System.Xml.Linq;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Rules.Tests.Architecture;

/// <summary>What the program is built on, as the lock files and the packages themselves tell.</summary>
internal static class UsedPackages
{
    // Packages that name a file or an address instead; read by a person.
    private static readonly Dictionary<string, string> ReadByHand = new(StringComparer.OrdinalIgnoreCase)
    {
        ["BouncyCastle.Cryptography"] = "MIT",
        ["ClosedXML"] = "MIT",
        ["DocumentFormat.OpenXml"] = "MIT",
        ["ExcelNumberFormat"] = "MIT",
        ["libphonenumber-csharp"] = "Apache-2.0",
    };

    public static IReadOnlyList<UsedPackage> All { get; } =
    [
        .. Directory.GetDirectories(Repository.PathTo("src"), "Xentral.OrderAudit*")
            .Select(room => Path.Combine(room, "packages.lock.json"))
            .SelectMany(PackagesIn)
            .DistinctBy(package => (package.Name, package.Version))
            .OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(package => package.Version, StringComparer.Ordinal),
    ];

    public static string LicenceOf(UsedPackage package)
    {
        if (ReadByHand.TryGetValue(package.Name, out var read))
        {
            return read;
        }

        var store = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var name = package.Name.ToLowerInvariant();
        var document = XDocument.Load(Path.Combine(store, name, package.Version, $"{name}.nuspec"));
        var licence = document.Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        return licence?.Attribute("type")?.Value == "expression" ? licence.Value : $"unknown ({licence?.Value})";
    }

    private static List<UsedPackage> PackagesIn(string lockFile)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(lockFile));
        return
        [
            .. document.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.TryGetProperty("resolved", out _))

                // Looks at the code and stays at home.
                .Where(package => package.Name != "Microsoft.CodeAnalysis.BannedApiAnalyzers")
                .Select(package => new UsedPackage(
                    package.Name,
                    package.Value.GetProperty("resolved").GetString()!,
                    package.Value.GetProperty("contentHash").GetString()!,
                    package.Value.TryGetProperty("dependencies", out var needed) ? [.. needed.EnumerateObject().Select(each => each.Name)] : [])),
        ];
    }
}

/// <param name="ContentHash">NuGet's own, as the lock file has it: of the package without its signature.</param>
/// <param name="Needs">Names of the packages it is built on itself.</param>
internal sealed record UsedPackage(string Name, string Version, string ContentHash, IReadOnlyList<string> Needs);
