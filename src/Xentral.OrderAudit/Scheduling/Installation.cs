using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Scheduling;

/// <summary>This very installation, as a scheduler has to start it every night.</summary>
internal sealed record Installation
{
    /// <summary>The program; two parts where the .NET host starts it.</summary>
    public required IReadOnlyList<string> Program { get; init; }

    /// <summary>Where relative paths of the configuration begin.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Absolute; <see langword="null"/> where all settings come from elsewhere.</summary>
    public required string? ConfigFile { get; init; }

    public required string StateFolder { get; init; }

    public required string OutputFolder { get; init; }

    /// <summary>The folder of many merchants' configurations; <see langword="null"/> for one merchant.</summary>
    public string? ProfilesFolder { get; init; }

    public required IReadOnlyList<SecretFile> Secrets { get; init; }

    public required string User { get; init; }

    public required TimeOnly At { get; init; }

    /// <summary>IANA name.</summary>
    public required string TimeZone { get; init; }

    /// <summary>What follows the program: this installation's paths, all absolute.</summary>
    public IReadOnlyList<string> Arguments =>
    [
        "audit",
        "--nightly",
        .. ConfigFile is null ? Array.Empty<string>() : ["--config", ConfigFile],
        .. ProfilesFolder is null ? Array.Empty<string>() : ["--all-profiles", "--profiles", ProfilesFolder],
        "--state",
        StateFolder,
        "--output",
        OutputFolder,
    ];

    public static Installation Of(AppIo io, Settings settings, string? configFile, TimeOnly at, string? profilesFolder)
    {
        var configuration = settings.Configuration;
        var config = io.PathOf(configFile ?? SettingsFile.DefaultName);
        var audit = configuration.GetSection(AuditOptions.Section).Get<AuditOptions>() ?? new();
        return new()
        {
            Program = OwnProgram(),
            WorkingDirectory = io.WorkingDirectory,
            ConfigFile = File.Exists(config) ? config : null,
            StateFolder = configuration[AuditArguments.StateKey]!,
            OutputFolder = io.PathOf(configuration[AuditArguments.OutputKey] is { Length: > 0 } output ? output : "."),
            ProfilesFolder = profilesFolder is null ? null : io.PathOf(profilesFolder),
            Secrets =
            [
                .. SecretKeys.All.Append("Amazon:ClientId").Select(key => $"{key}File")
                    .Where(key => !string.IsNullOrWhiteSpace(configuration[key]))
                    .Order(StringComparer.Ordinal)
                    .Select(key => new SecretFile(key, io.PathOf(configuration[key]!))),
            ],
            User = Environment.UserName,
            At = at,
            TimeZone = audit.TimeZone,
        };
    }

    private static IReadOnlyList<string> OwnProgram()
    {
        var process = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(process).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        return isHost ? [process, Path.Combine(AppContext.BaseDirectory, "order-audit.dll")] : [process];
    }
}
