using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Nightly;

/// <summary>
/// A log file of JSON lines, for nights nobody watches. Files are rotated when a run begins. Whatever is wrong with the file, the run goes on;
/// of an exception only its type is written, because its text may hold anything.
/// </summary>
internal sealed class NightLog : ILoggerProvider
{
    private const long LargestFile = 1024 * 1024;
    private const int FilesKept = 5;

    // Other runs write to the same file, a line at a time.
    private const int Tries = 50;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(10);

    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string path;
    private readonly TimeProvider clock;

    /// <exception cref="UsageException">Something else lies where the log is to be written.</exception>
    public NightLog(string path, TimeProvider clock)
    {
        this.path = path;
        this.clock = clock;
        Quietly(MakeFolder);
        Quietly(RequireOwn);
        Quietly(Rotate);
    }

    /// <summary>Where the log is, whether or not there has been a night yet.</summary>
    public static string PathOf(AppIo io, Settings settings) => settings.Configuration[NightlyArguments.LogFileKey] is { Length: > 0 } given
        ? io.PathOf(given)
        : Path.Combine(settings.Configuration[AuditArguments.StateKey]!, "order-audit.log");

    /// <summary>Stands in every line from now on.</summary>
    public string Run { get; set; } = "";

    public ILogger CreateLogger(string categoryName) => new Lines(this, categoryName);

    public void Dispose()
    {
    }

    private void MakeFolder()
    {
        var folder = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(folder))
        {
            OwnFolder.Create(folder);
        }
    }

    // Nothing is added to another program's file, wherever a link or a mistyped name leads.
    private void RequireOwn()
    {
        if (!IsOwnOrNone(path))
        {
            throw new UsageException(new LocalizedText(
                $"{path} ist kein Protokoll dieses Programms, sondern eine andere Datei oder eine Verknüpfung, und bleibt unberührt. Nennen Sie mit "
                    + "--log-file eine andere.",
                $"{path} is no log of this program but another file or a link, and stays untouched. Name another one with --log-file."));
        }
    }

    private static bool IsOwnOrNone(string path)
    {
        try
        {
            return OwnFile.ReadHead(path, OwnMarks.Log.Length) is not { } head || head.Length == 0 || OwnMarks.IsLog(head);
        }
        catch (UnsafePlaceException)
        {
            return false;
        }
    }

    private void Rotate()
    {
        if (!File.Exists(path) || new FileInfo(path).Length < LargestFile)
        {
            return;
        }

        for (var number = FilesKept - 1; number > 0; number--)
        {
            var older = number == 1 ? path : $"{path}.{number - 1}";
            if (File.Exists(older) && IsOwnOrNone($"{path}.{number}"))
            {
                File.Move(older, $"{path}.{number}", overwrite: true);
            }
        }
    }

    private void Write(string category, LogLevel level, EventId id, string message, IEnumerable<KeyValuePair<string, object?>> values, Exception? exception)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("at", clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            json.WriteString("level", JsonNamingPolicy.KebabCaseLower.ConvertName(level.ToString()));
            json.WriteString("event", id.Name ?? category[(category.LastIndexOf('.') + 1)..]);
            json.WriteString("run", Run);
            json.WriteString("message", message);
            foreach (var (name, value) in values.Where(pair => pair.Key is not ("{OriginalFormat}" or "Message")))
            {
                json.WritePropertyName(JsonNamingPolicy.CamelCase.ConvertName(name));
                WriteValue(json, value);
            }

            if (exception is not null)
            {
                json.WriteString("exception", exception.GetType().Name);
            }

            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        Quietly(() => Append(buffer.ToArray()));
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case DateTime moment:
                json.WriteStringValue(moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private void Append(byte[] line)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                using var file = OwnFile.OpenOrCreate(path);
                file.Seek(0, SeekOrigin.End);
                file.Write(line);
                return;
            }
            catch (IOException exception) when (exception is not UnsafePlaceException && tries < Tries && File.Exists(path))
            {
                Thread.Sleep(BetweenTries);
            }
        }
    }

    private static void Quietly(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            // A full disk must not cost the night.
        }
    }

    private sealed class Lines(NightLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Information and < LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                log.Write(category, logLevel, eventId, formatter(state, exception), state as IEnumerable<KeyValuePair<string, object?>> ?? [], exception);
            }
        }
    }
}
