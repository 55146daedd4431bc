using System.Xml.Linq;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.Rules.Tests.Architecture;

/// <summary>Which room may use which room and which package. A new entry needs a line in a decision.</summary>
public sealed class RoomTests
{
    private static readonly string[] OptionsAndComposition =
    [
        "Microsoft.Extensions.Configuration.Abstractions",
        "Microsoft.Extensions.Configuration.Binder",
        "Microsoft.Extensions.DependencyInjection.Abstractions",
        "Microsoft.Extensions.Logging.Abstractions",
        "Microsoft.Extensions.Options.ConfigurationExtensions",
        "Microsoft.Extensions.Options.DataAnnotations",
    ];

    private static readonly Dictionary<string, Room> Rooms = new()
    {
        ["Xentral.OrderAudit.Core"] = new([], ["libphonenumber-csharp", "Microsoft.Extensions.Logging.Abstractions"]),
        ["Xentral.OrderAudit.Rules"] = new(
            ["Core"],
            ["Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions"]),
        ["Xentral.OrderAudit.Amazon"] = new(["Core", "State"], [.. OptionsAndComposition, "Microsoft.Extensions.Http", "Polly.Core"]),
        ["Xentral.OrderAudit.Database"] = new(
            ["Core", "State"], [.. OptionsAndComposition, "CsvHelper", "Dapper", "MySqlConnector", "Microsoft.Data.Sqlite", "Polly.Core"]),
        ["Xentral.OrderAudit.History"] = new(
            ["Core", "State"],
            [
                "Dapper",
                "Microsoft.Data.Sqlite",
                "Microsoft.Extensions.Configuration.Abstractions",
                "Microsoft.Extensions.DependencyInjection.Abstractions",
                "Microsoft.Extensions.Options.ConfigurationExtensions",
            ]),
        ["Xentral.OrderAudit.Notifying"] = new(["Core", "State"], ["MailKit", "Polly.Core"]),
        ["Xentral.OrderAudit.Reporting"] = new(["Core", "State"], [.. OptionsAndComposition, "ClosedXML", "CsvHelper", "DocumentFormat.OpenXml", "MimeKit", "SharpZipLib"]),
        ["Xentral.OrderAudit.State"] = new(
            ["Core"],
            [
                "Microsoft.Extensions.Configuration.Abstractions",
                "Microsoft.Extensions.DependencyInjection.Abstractions",
                "Microsoft.Extensions.Options.ConfigurationExtensions",
            ]),
        ["Xentral.OrderAudit.Simulator"] = new(["Core"], ["Microsoft.Data.Sqlite"]),
        ["Xentral.OrderAudit"] = new(
            ["Core", "Rules", "Amazon", "Database", "History", "Notifying", "Reporting", "State", "Simulator"],
            [
                "System.CommandLine",
                "Spectre.Console",
                "Microsoft.Extensions.Configuration.EnvironmentVariables",
                "Microsoft.Extensions.Configuration.Json",
                "Microsoft.Extensions.DependencyInjection",
                "Microsoft.Extensions.Logging.Console",
            ]),
    };

    public static TheoryData<string> Names => [.. Rooms.Keys];

    [Fact]
    public void Names_every_room()
        => Assert.Equal(
            Rooms.Keys.Order(StringComparer.Ordinal),
            Directory.GetDirectories(Repository.PathTo("src"), "Xentral.OrderAudit*").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Uses_only_the_rooms_it_may(string name)
        => Assert.Empty(References(name, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path).Replace("Xentral.OrderAudit.", "", StringComparison.Ordinal))
            .Except(Rooms[name].Rooms));

    [Theory]
    [MemberData(nameof(Names))]
    public void Uses_only_the_packages_it_may(string name)
        => Assert.Empty(References(name, "PackageReference").Except(Rooms[name].Packages));

    private static IEnumerable<string> References(string room, string kind)
        => XDocument.Load(Repository.PathTo("src", room, $"{room}.csproj"))
            .Descendants(kind)
            .Select(reference => reference.Attribute("Include")!.Value);

    private sealed record Room(string[] Rooms, string[] Packages);
}
