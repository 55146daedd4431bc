using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Rules.Tests.Architecture;

/// <summary>
/// The list of what the program is built on, made of the lock files and of what each package says of itself.
/// <c>ORDERAUDIT_WRITE_LICENCES=1 dotnet test tests/Xentral.OrderAudit.Rules.Tests --filter LicenceListTests</c> writes it anew.
/// </summary>
public sealed class LicenceListTests
{
    private static readonly string[] Permitted = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MS-PL OR Apache-2.0"];

    // Packages that name a file or an address instead; read by a person.
    private static readonly Dictionary<string, string> ReadByHand = new(StringComparer.OrdinalIgnoreCase)
    {
        ["BouncyCastle.Cryptography"] = "MIT",
        ["ClosedXML"] = "MIT",
        ["DocumentFormat.OpenXml"] = "MIT",
        ["ExcelNumberFormat"] = "MIT",
        ["libphonenumber-csharp"] = "Apache-2.0",
    };

    private static string ListFile => Repository.PathTo("src", "LICENCES.md");

    [Fact]
    public void The_list_names_every_package_and_its_licence()
    {
        var list = Made();
        if (Environment.GetEnvironmentVariable("ORDERAUDIT_WRITE_LICENCES") == "1")
        {
            File.WriteAllText(ListFile, list);
        }

        Assert.Equal(list, File.ReadAllText(ListFile));
    }

    [Fact]
    public void Every_licence_lets_the_program_be_passed_on()
        => Assert.All(Packages(), package => Assert.Contains(LicenceOf(package), Permitted));

    private static string Made()
    {
        var text = new StringBuilder(
            "# Licences\n\nPackages the program is built on, made by `LicenceListTests` from `src/*/packages.lock.json`.\n\n| package | version | "
                + "licence |\n|---|---|---|\n");
        foreach (var package in Packages())
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {package.Name} | {package.Version} | {LicenceOf(package)} |\n");
        }

        return text.ToString();
    }

    private static List<(string Name, string Version)> Packages() =>
    [
        .. Directory.GetDirectories(Repository.PathTo("src"), "Xentral.OrderAudit*")
            .Select(room => Path.Combine(room, "packages.lock.json"))
            .SelectMany(PackagesIn)
            .Distinct()
            .OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(package => package.Version, StringComparer.Ordinal),
    ];

    private static List<(string Name, string Version)> PackagesIn(string lockFile)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(lockFile));
        return
        [
            .. document.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.TryGetProperty("resolved", out _))

                // Looks at the code and stays at home.
                .Where(package => package.Name != "Microsoft.CodeAnalysis.BannedApiAnalyzers")
                .Select(package => (package.Name, package.Value.GetProperty("resolved").GetString()!)),
        ];
    }

    private static string LicenceOf((string Name, string Version) package)
    {
        if (ReadByHand.TryGetValue(package.Name, out var read))
        {
            return read;
        }

        var store = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var name = package.Name.ToLowerInvariant();
        var document = XDocument.Load(Path.Combine(store, name, package.Version, $"{name}.nuspec"));
        var licence = document.Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        return licence?.Attribute("type")?.Value == "expression" ? licence.Value : $"unknown ({licence?.Value})";
    }
}
