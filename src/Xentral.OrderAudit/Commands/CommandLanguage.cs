using System.CommandLine;
using System.CommandLine.Parsing;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Profiles;
using Xentral.OrderAudit.Reporting;

namespace Xentral.OrderAudit.Commands;

/// <summary>Finds the wanted language before anything is parsed, so that even help and mistakes are told in it.</summary>
internal static class CommandLanguage
{
    public const string Option = "--language";

    /// <summary>The setting the option stands for.</summary>
    public const string Key = "Report:Language";

    private const string EnvironmentVariable = "ORDERAUDIT__REPORT__LANGUAGE";

    public static Language Of(AppIo io, IReadOnlyList<string> args)
    {
        var asked = Given(args, Option) ?? Environment.GetEnvironmentVariable(EnvironmentVariable) ?? Configured(io, args);
        return From(asked);
    }

    /// <summary>German unless English is asked for: that is what a person is told about a third word, too.</summary>
    public static Language From(string? asked) => string.Equals(asked, "en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.German;

    /// <summary>A language there is not; looked for here for all commands, as some read no settings.</summary>
    public static IEnumerable<LocalizedText> ProblemsOf(ParseResult parsed) => parsed.CommandResult.Children.OfType<OptionResult>()
        .Where(given => given.Option.Name == Option)
        .SelectMany(given => given.Tokens)
        .Where(code => ReportOptions.LanguageFrom(code.Value) is null)
        .Select(code => new LocalizedText(
            $"{Option}: „{code.Value}“ gibt es nicht; möglich sind de und en.", $"{Option}: “{code.Value}” is unknown; use de or en."));

    /// <summary>The last value given for an option, as one or two arguments.</summary>
    private static string? Given(IReadOnlyList<string> args, string option)
    {
        string? given = null;
        for (var index = 0; index < args.Count; index++)
        {
            if (args[index] == option && index + 1 < args.Count)
            {
                given = args[index + 1];
            }
            else if (args[index].StartsWith($"{option}=", StringComparison.Ordinal) || args[index].StartsWith($"{option}:", StringComparison.Ordinal))
            {
                given = args[index][(option.Length + 1)..];
            }
        }

        return given;
    }

    // The merchant's own file goes before what all share.
    private static string? Configured(AppIo io, IReadOnlyList<string> args)
        => (Given(args, ProfileArguments.Profile) is { } merchant ? In(() => ProfilesOf(io, args).Find(merchant).File) : null)
            ?? In(() => io.PathOf(Given(args, ConfigOption.Name) ?? SettingsFile.DefaultName));

    private static ProfileFolder ProfilesOf(AppIo io, IReadOnlyList<string> args)
        => new(io.PathOf(Given(args, ProfileArguments.ProfileFolderOption) ?? ProfileFolder.DefaultName));

    private static string? In(Func<string> file)
    {
        try
        {
            var path = file();
            return File.Exists(path) ? SettingsFile.Read(path).Values.GetValueOrDefault(Key) : null;
        }
        catch (Exception exception) when (exception is UsageException or ArgumentException)
        {
            // Whoever needs the file will say what is wrong with it.
            return null;
        }
    }
}
