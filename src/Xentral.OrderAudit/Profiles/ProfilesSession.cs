using Microsoft.Extensions.Configuration;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Profiles;

/// <summary>Audits many merchants. What happens to one never stops another.</summary>
internal sealed class ProfilesSession(CommandContext context, Func<Profile, Settings> load, bool isNightly, int parallel)
{
    private static readonly string[] AccountKeys =
        ["Amazon:ClientId", "Amazon:ClientIdFile", "Amazon:RefreshToken", "Amazon:RefreshTokenFile", "Amazon:Endpoint"];

    public async Task<int> RunAsync(IReadOnlyList<Profile> profiles, CancellationToken cancellationToken)
    {
        var results = new List<ProfileResult>();
        var printing = new Lock();
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = CancellationToken.None };

        // Amazon's limits are per seller and application: who shares both waits in one line and goes on with one budget.
        await Parallel.ForEachAsync(profiles.GroupBy(AccountOf), options, async (sharing, _) =>
        {
            foreach (var profile in sharing)
            {
                var result = await RunAsync(profile, cancellationToken);
                lock (printing)
                {
                    results.Add(result);
                    Print(result);
                }
            }
        });

        new ProfilesSummary(context).Write(results.OrderBy(result => result.Profile.Name, StringComparer.Ordinal).ToList());
        return ExitCodeOf(results);
    }

    private async Task<ProfileResult> RunAsync(Profile profile, CancellationToken cancellationToken)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var io = context.Io with { Out = output, Error = error, OutIsTerminal = false, ErrorIsTerminal = false };
        var own = context with { Io = io, Language = LanguageOf(profile) };
        var code = await Faults.CatchAsync(
            () =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                var settings = SettledPlaces.Of(io, load(profile));
                return isNightly ? new NightlySession(own, settings).RunAsync(cancellationToken) : new AuditSession(own, settings).RunAsync(cancellationToken);
            },
            new Messages(io, own.Language, verbose: false),
            cancellationToken);
        return new(profile, code, output.ToString(), error.ToString());
    }

    // A profile that cannot be read has no account, and fails when its turn comes.
    private string AccountOf(Profile profile)
        => ConfigurationOf(profile) is { } configuration ? string.Join('\n', AccountKeys.Select(key => configuration[key])) : profile.File;

    private Language LanguageOf(Profile profile)
        => ConfigurationOf(profile) is { } configuration ? CommandLanguage.From(configuration[CommandLanguage.Key]) : context.Language;

    private IConfiguration? ConfigurationOf(Profile profile)
    {
        try
        {
            return load(profile).Configuration;
        }
        catch (UsageException)
        {
            return null;
        }
    }

    private void Print(ProfileResult result)
    {
        context.Io.Error.Write(result.Error);
        context.Io.Out.WriteLine($"== {result.Profile.Name}");
        context.Io.Out.Write(result.Output);
        context.Io.Out.WriteLine();
    }

    /// <summary>All alike: that. Some failed: the whole is incomplete. Otherwise the worst.</summary>
    private static int ExitCodeOf(List<ProfileResult> results)
    {
        var codes = results.Select(result => result.ExitCode).Distinct().ToList();
        if (codes.Count == 1 || codes.Contains(ExitCode.Cancelled))
        {
            return codes.Contains(ExitCode.Cancelled) ? ExitCode.Cancelled : codes[0];
        }

        return codes.Any(code => code is not (ExitCode.Success or ExitCode.Findings)) ? ExitCode.Incomplete : ExitCode.Findings;
    }
}
