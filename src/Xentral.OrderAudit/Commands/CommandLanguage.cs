using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Commands;

/// <summary>Finds the wanted language before anything is parsed, so that even help and mistakes are told in it.</summary>
internal static class CommandLanguage
{
    public const string Option = "--language";

    private const string EnvironmentVariable = "ORDERAUDIT__REPORT__LANGUAGE";

    public static Language Of(IReadOnlyList<string> args)
    {
        var asked = Environment.GetEnvironmentVariable(EnvironmentVariable);

        for (var index = 0; index < args.Count; index++)
        {
            if (args[index] == Option && index + 1 < args.Count)
            {
                asked = args[index + 1];
            }
            else if (args[index].StartsWith($"{Option}=", StringComparison.Ordinal) || args[index].StartsWith($"{Option}:", StringComparison.Ordinal))
            {
                asked = args[index][(Option.Length + 1)..];
            }
        }

        return string.Equals(asked, "en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.German;
    }
}
