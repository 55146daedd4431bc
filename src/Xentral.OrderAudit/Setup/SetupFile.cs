using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database;
using Xentral.OrderAudit.Reporting.Files;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Setup;

/// <summary>Turns a draft into files: the configuration, and beside it a folder with a file for each secret.</summary>
internal sealed class SetupFile(SetupDraft draft, SecretStorage storage)
{
    private const string MarketplacesKey = "Amazon:MarketplaceIds";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonNodeOptions IgnoringCase = new() { PropertyNameCaseInsensitive = true };

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly Dictionary<string, string> SecretNames = new(StringComparer.OrdinalIgnoreCase)
    {
        [SecretKeys.ClientSecret] = "client-secret",
        [SecretKeys.RefreshToken] = "refresh-token",
        [SecretKeys.ConnectionString] = "xentral-connection",
        [SecretKeys.XentralToken] = "xentral-token",
        [SecretKeys.XentralApiPassword] = "xentral-api-password",
        [SecretKeys.SnapshotPassword] = "xentral-snapshot-password",
    };

    /// <summary>Every file that would be written, the configuration last.</summary>
    public IReadOnlyList<string> Files => [.. Secrets.Select(secret => PathOf(secret.Key)), draft.Path];

    /// <summary>Environment variables the merchant has to set, as <c>NAME=…</c>; empty unless that was chosen.</summary>
    public IReadOnlyList<string> Variables
        => storage == SecretStorage.Environment ? [.. Given.Select(secret => $"{Settings.VariableOf(secret.Key)}={Shape(secret.Value!)}")] : [];

    private IEnumerable<KeyValuePair<string, string?>> Given
        => draft.Answers.Where(answer => SecretNames.ContainsKey(answer.Key) && answer.Value is { Length: > 0 });

    private IEnumerable<KeyValuePair<string, string?>> Secrets => storage == SecretStorage.Files ? Given : [];

    /// <summary>Secrets first: a configuration never names a file that is not there.</summary>
    /// <exception cref="UsageException">The configuration holds a key twice.</exception>
    /// <exception cref="ReportNotWritableException">A file cannot be written; what was there before still is.</exception>
    public async Task WriteAsync()
    {
        // Made before the folder, so that a broken file leaves nothing behind.
        var configuration = Encoding.UTF8.GetBytes(Document().ToJsonString(Readable) + "\n");
        CreateFolder(Path.GetDirectoryName(draft.Path)!, ownerOnly: false);
        if (Secrets.Any())
        {
            CreateFolder(SecretsFolder, ownerOnly: true);
        }

        foreach (var (key, value) in Secrets)
        {
            await AtomicFile.WriteAsync(PathOf(key), stream => stream.WriteAsync(Encoding.UTF8.GetBytes(value!)).AsTask());
        }

        await AtomicFile.WriteAsync(draft.Path, stream => stream.WriteAsync(configuration).AsTask());
    }

    // Only a connection string has parts that are no secret, and nobody knows its form by heart.
    private static string Shape(string secret)
        => ServerAccount.Parse(secret) is { Server.Length: > 0 } account ? $"\"{(account with { Password = "…" }).ToConnectionString()}\"" : "…";

    private string SecretsFolder => Path.ChangeExtension(draft.Path, ".secrets");

    private string PathOf(string secretKey) => Path.Combine(SecretsFolder, SecretNames[secretKey]);

    private JsonObject Document()
    {
        try
        {
            return Fill(draft.Exists ? JsonNode.Parse(File.ReadAllBytes(draft.Path), IgnoringCase, Lenient)!.AsObject() : new JsonObject(IgnoringCase));
        }
        catch (ArgumentException)
        {
            throw new UsageException(new LocalizedText(
                $"In {draft.Path} steht ein Schlüssel zweimal. Löschen Sie einen davon und versuchen Sie es noch einmal.",
                $"A key stands twice in {draft.Path}. Remove one of them and try again."));
        }
    }

    private JsonObject Fill(JsonObject root)
    {
        foreach (var (key, value) in draft.Answers)
        {
            var section = SectionOf(root, key.Split(':')[0]);
            var name = key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..];
            if (SecretNames.ContainsKey(key) && value is { Length: > 0 })
            {
                section.Remove(name);
                section.Remove($"{name}File");
                if (storage == SecretStorage.Files)
                {
                    section[$"{name}File"] = PathOf(key);
                }
            }
            else if (key.Equals(MarketplacesKey, StringComparison.OrdinalIgnoreCase))
            {
                section[name] = new JsonArray([.. MarketplacesOf(value ?? "")]);
            }
            else if (value is { Length: > 0 })
            {
                section[name] = value;
                section.Remove(name.EndsWith("File", StringComparison.Ordinal) ? name[..^4] : $"{name}File");
            }
            else
            {
                section.Remove(name);
            }
        }

        return root;
    }

    // Country codes are what people recognise when they open the file.
    private static IEnumerable<JsonNode> MarketplacesOf(string written) => written
        .Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(text => (JsonNode)JsonValue.Create(Marketplace.Find(text)?.CountryCode ?? text));

    private static JsonObject SectionOf(JsonObject root, string section)
    {
        if (root[section] is JsonObject found)
        {
            return found;
        }

        var made = new JsonObject(IgnoringCase);
        root[section] = made;
        return made;
    }

    private static void CreateFolder(string folder, bool ownerOnly)
    {
        try
        {
            if (ownerOnly && !OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
            else
            {
                Directory.CreateDirectory(folder);
            }
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            throw new ReportNotWritableException(
                new($"Der Ordner {folder} lässt sich nicht anlegen. Prüfen Sie die Rechte, oder wählen Sie mit --config einen anderen Ort.",
                    $"The folder {folder} cannot be made. Check permissions, or choose another place with --config."),
                exception);
        }
    }
}
