using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Profiles;

/// <summary>A folder of configurations, one file per merchant: <c>musterhandel.json</c> is the profile "musterhandel".</summary>
internal sealed class ProfileFolder(string path)
{
    public const string DefaultName = "profiles";

    private const string Extension = ".json";
    private const int LongestName = 64;

    /// <exception cref="UsageException">The folder is missing or holds no configuration.</exception>
    public IReadOnlyList<Profile> All()
    {
        List<Profile> all = Directory.Exists(path)
            ?
            [
                .. Directory.EnumerateFiles(path, $"*{Extension}")
                    .Select(file => new Profile(Path.GetFileNameWithoutExtension(file), file))
                    .Where(profile => !profile.Name.StartsWith('.'))
                    .OrderBy(profile => profile.Name, StringComparer.Ordinal),
            ]
            : [];
        if (all.FirstOrDefault(profile => !IsPlain(profile.Name)) is { } strange)
        {
            var shown = SafeText.Of(strange.Name);
            throw new UsageException(new LocalizedText(
                $"In {path} heißt eine Datei „{shown}“. Der Name eines Händlers darf nur aus Buchstaben, Ziffern, Punkt, Leerzeichen, _ und - "
                    + "bestehen; benennen Sie sie um.",
                $"A file in {path} is named “{shown}”. A merchant's name may hold letters, digits, dots, blanks, _ and - only; rename it."));
        }

        return all.Count > 0 ? all : throw new UsageException(new LocalizedText(
            $"In {path} liegt keine Konfiguration. Gemeint ist ein Ordner mit einer Datei {Extension} je Händler.",
            $"There is no configuration in {path}. It should be a folder with one file {Extension} per merchant."));
    }

    // It names a folder, stands in logs and on screens.
    private static bool IsPlain(string name)
        => name.Length <= LongestName && name.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-' or ' ');

    /// <exception cref="UsageException">There is no such profile.</exception>
    public Profile Find(string name)
    {
        var all = All();
        if (all.FirstOrDefault(profile => profile.Name == name) is { } found)
        {
            return found;
        }

        var near = Suggestion.For(name, all.Select(profile => profile.Name));
        throw new UsageException(new LocalizedText(
            $"--profile: In {path} gibt es kein „{name}“.{(near is null ? "" : $" Meinten Sie „{near}“?")}",
            $"--profile: there is no “{name}” in {path}.{(near is null ? "" : $" Did you mean “{near}”?")}"));
    }
}
