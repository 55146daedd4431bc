using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit;

/// <summary>The program's surroundings, so that tests can run all of it in-process.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress, problems and logs.</param>
/// <param name="OutIsTerminal">Results may carry colour.</param>
/// <param name="ErrorIsTerminal">Progress may redraw its line.</param>
/// <param name="WorkingDirectory">Where relative paths begin.</param>
public sealed record AppIo(TextWriter Out, TextWriter Error, bool OutIsTerminal, bool ErrorIsTerminal, string WorkingDirectory)
{
    // The audit itself, what goes on beside it and the clock of the living line write at once, and not every writer bears that.
    public TextWriter Out { get; init => field = SafeWriter.Over(value); } = SafeWriter.Over(Out);

    public TextWriter Error { get; init => field = SafeWriter.Over(value); } = SafeWriter.Over(Error);

    /// <summary>Columns a line of results has; <see langword="null"/> for a pipe.</summary>
    public int? OutWidth => OutIsTerminal ? TerminalWidth() : null;

    /// <summary>Columns a line of messages has; <see langword="null"/> for a pipe.</summary>
    public int? ErrorWidth => ErrorIsTerminal ? TerminalWidth() : null;

    /// <summary>What is typed or piped in.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Somebody sits there who can be asked.</summary>
    public bool InIsTerminal { get; init; }

    /// <summary>Shows a file with the program the system has for it; <see langword="null"/> where there is no screen to show it on.</summary>
    public Action<string>? Show { get; init; }

    /// <summary>Somebody sits there who reads and answers.</summary>
    public bool IsConversation => InIsTerminal && OutIsTerminal;

    /// <summary>
    /// The next line that is typed; <see langword="null"/> at the end. Waiting for it ends with the program, unlike the console's own reading.
    /// </summary>
    /// <exception cref="OperationCanceledException">Ctrl+C.</exception>
    public Task<string?> ReadLineAsync(CancellationToken cancellationToken) => Task.Run(In.ReadLine, cancellationToken).WaitAsync(cancellationToken);

    public static AppIo System { get; } = new(
        global::System.Console.Out,
        global::System.Console.Error,
        !global::System.Console.IsOutputRedirected,
        !global::System.Console.IsErrorRedirected,
        Environment.CurrentDirectory)
    {
        In = global::System.Console.In,
        InIsTerminal = !global::System.Console.IsInputRedirected,
        Show = FileViewer.OfSystem(),
    };

    // A terminal that does not know its size says 0. The last column is left alone: some terminals break a line that fills it.
    private static int? TerminalWidth() => global::System.Console.WindowWidth is > 0 and var width ? width - 1 : null;

    /// <summary>The absolute path of what a user typed, or wrote into a settings file.</summary>
    /// <exception cref="UsageException">It cannot be one.</exception>
    public string PathOf(string typed) => typed.Contains('\0', StringComparison.Ordinal)
        ? throw new UsageException(new LocalizedText($"„{typed}“ kann kein Pfad sein.", $"“{typed}” cannot be a path."))
        : Path.GetFullPath(typed, WorkingDirectory);
}
