using System.Text;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Rules.Tests.Architecture;

/// <summary>
/// The list of what the program is built on, made of the lock files and of what each package says of itself.
/// <c>ORDERAUDIT_WRITE_LICENCES=1 dotnet test tests/Xentral.OrderAudit.Rules.Tests --filter LicenceListTests</c> writes it anew.
/// </summary>
public sealed class LicenceListTests
{
    private static readonly string[] Permitted = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MS-PL OR Apache-2.0"];

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
        => Assert.All(UsedPackages.All, package => Assert.Contains(UsedPackages.LicenceOf(package), Permitted));

    private static string Made()
    {
        var text = new StringBuilder("# Licences\n\nPackages the program is built on, made by `LicenceListTests` from `src/*/packages.lock.json`.\n\n| package | version | licence |\n|---|---|---|\n");
        foreach (var package in UsedPackages.All)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {package.Name} | {package.Version} | {UsedPackages.LicenceOf(package)} |\n");
        }

        return text.ToString();
    }
}
