using System.Text.Json;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Reporting.Json;

/// <summary>Reads a result file, version 1, so that other formats can be made of it without any source.</summary>
/// <param name="rules">The catalogue, for titles and advice.</param>
public sealed class JsonResultReader(IReadOnlyList<RuleInfo> rules)
{
    private const int KnownVersion = 1;

    // Ten times the result of a hundred thousand orders.
    private const long LargestFile = 1024L * 1024 * 1024;

    /// <exception cref="ResultNotReadableException">The file is missing, no result, or of a later version.</exception>
    public async Task<StoredResult> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        try
        {
            var stream = InputFile.Open(path, LargestFile);
            await using (stream.ConfigureAwait(false))
            {
                return await ReadAsync(stream, path, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception.IsFileFault() && exception is not (ResultNotReadableException or UnfitFileException))
        {
            throw new ResultNotReadableException(new(
                $"Die Ergebnisdatei {path} lässt sich nicht lesen. Gibt es sie, und stimmen die Zugriffsrechte?",
                $"The result file {path} cannot be read. Does it exist, and do its permissions allow it?"), exception);
        }
    }

    /// <param name="name">What to call it when it is no result.</param>
    /// <inheritdoc cref="ReadAsync(string, CancellationToken)" path="/exception"/>
    public async Task<StoredResult> ReadAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken).ConfigureAwait(false);
            return Read(document.RootElement, name);
        }
        catch (Exception exception) when (exception
            is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or OverflowException)
        {
            throw NoResult(name, exception);
        }
    }

    /// <summary>Makes something of a result that was read. One that fits its form and still makes no sense is told as such.</summary>
    /// <exception cref="ResultNotReadableException">The content breaks what is made of it.</exception>
    public static async Task<T> UseAsync<T>(string path, Func<Task<T>> use)
    {
        ArgumentNullException.ThrowIfNull(use);
        try
        {
            return await use().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception
            is ArgumentException or FormatException or IndexOutOfRangeException or InvalidOperationException or KeyNotFoundException
            or NullReferenceException or OverflowException)
        {
            throw NoResult(path, exception);
        }
    }

    private StoredResult Read(JsonElement root, string path)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schemaVersion", out var version))
        {
            throw NoResult(path, inner: null);
        }

        if (version.GetInt32() != KnownVersion)
        {
            throw new ResultNotReadableException(new(
                $"{path} hat das Format {version.GetInt32()}; dieses Programm kennt nur {KnownVersion}. Verwenden Sie das Programm, das die Datei "
                    + "geschrieben hat.",
                $"{path} has format {version.GetInt32()}; this program knows {KnownVersion} only. Use the program that wrote the file."));
        }

        var run = root.GetProperty("run");
        var stored = new StoredOrders(rules.ToDictionary(rule => rule.Id));
        var described = StoredRun.Run(run);
        IReadOnlyList<AuditedOrder> orders = [.. root.GetProperty("orders").EnumerateArray().Select(stored.Order)];
        var result = new AuditResult
        {
            Run = described,
            Changes = StoredChanges.Read(run),
            Coverage = StoredRun.Coverage(root.GetProperty("coverage"), orders, described.TimeZone),
            Orders = orders,
            UnknownOrders = [.. root.Items("onlyInXentral").Select(StoredOrders.UnknownOrder)],
            RunFindings = [.. root.Items("findings").Select(stored.Finding)],
        };

        return new(result, StoredRun.Presentation(run));
    }

    private static ResultNotReadableException NoResult(string path, Exception? inner) => new(
        new LocalizedText(
            $"{path} ist keine Ergebnisdatei von order-audit. Gemeint ist die Datei, die „order-audit audit --json DATEI“ schreibt.",
            $"{path} is not a result file of order-audit. Give the file that “order-audit audit --json FILE” writes."),
        inner);
}
