using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Checking;

/// <summary>Can other users of this computer read the secrets?</summary>
internal sealed class SecretFilesCheck(Settings settings) : ISetupCheck
{
    private const UnixFileMode ForOthers = UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    public string Id => "secret-files";

    public LocalizedText Title { get; } = new("Geheimnisse", "Secrets");

    public Task<CheckResult> RunAsync(CancellationToken cancellationToken = default) => Task.FromResult(Judge());

    private CheckResult Judge()
    {
        if (OperatingSystem.IsWindows())
        {
            return CheckResult.NotChecked(new("Unter Windows gelten die Rechte des Ordners.", "On Windows the folder's rights apply."));
        }

        var open = Files().Where(IsReadableByOthers).ToList();
        return open.Count == 0
            ? CheckResult.Ok(new("Niemand sonst kann sie lesen.", "Nobody else can read them."))
            : CheckResult.Warning(
                new(
                    $"Andere Benutzer dieses Rechners dürfen lesen: {string.Join(", ", open)}",
                    $"Other users of this computer may read: {string.Join(", ", open)}"),
                new($"Entziehen Sie das Recht: chmod 600 {string.Join(' ', open)}", $"Withdraw the right: chmod 600 {string.Join(' ', open)}"));
    }

    private IEnumerable<string> Files()
    {
        var files = SecretKeys.All.Select(key => settings.Configuration[$"{key}File"]).Where(path => !string.IsNullOrWhiteSpace(path)).Select(path => path!);
        return settings.FilePath is { } own && SecretKeys.All.Any(settings.StandsInFile) ? files.Append(own).Distinct() : files.Distinct();
    }

    // What a container or the service manager lays below /run is its business: it is mounted for this process alone.
    private static bool IsReadableByOthers(string path)
        => !OperatingSystem.IsWindows()
            && File.Exists(path)
            && !Path.GetFullPath(path).StartsWith("/run/", StringComparison.Ordinal)
            && (File.GetUnixFileMode(path) & ForOthers) != 0;
}
