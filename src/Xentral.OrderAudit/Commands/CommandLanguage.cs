using System.CommandLine;
using System.CommandLine.Parsing;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting;

namespace Xentral.OrderAudit.Commands;

/// <summary>Finds the wanted language before anything is parsed, so that even help and mistakes are told in it.</summary>
internal static class CommandLanguage
{
    public const string Option = "--language";

    private const string EnvironmentVariable = "ORDERAUDIT__REPORT__LANGUAGE";
    private const string Key = "Report:Language";

    public static Language Of(AppIo io, IReadOnlyList<string> args)
    {
        var asked = Given(args, Option) ?? Environment.GetEnvironmentVariable(EnvironmentVariable) ?? Configured(io, args);
        return string.Equals(asked, "en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.German;
    }

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

    private static string? Configured(AppIo io, IReadOnlyList<string> args)
    {
        try
        {
            var path = io.PathOf(Given(args, ConfigOption.Name) ?? SettingsFile.DefaultName);
            return File.Exists(path) ? SettingsFile.Read(path).Values.GetValueOrDefault(Key) : null;
        }
        catch (Exception exception) when (exception is UsageException or ArgumentException)
        {
            // Whoever needs the file will say what is wrong with it.
            return null;
        }
    }
}
