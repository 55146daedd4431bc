namespace Xentral.OrderAudit;

/// <summary>The program's surroundings, so that tests can run all of it in-process.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress, problems and logs.</param>
/// <param name="OutIsTerminal">Results may carry colour.</param>
/// <param name="ErrorIsTerminal">Progress may redraw its line.</param>
/// <param name="WorkingDirectory">Where relative paths begin.</param>
public sealed record AppIo(TextWriter Out, TextWriter Error, bool OutIsTerminal, bool ErrorIsTerminal, string WorkingDirectory)
{
    public static AppIo System { get; } = new(
        global::System.Console.Out,
        global::System.Console.Error,
        !global::System.Console.IsOutputRedirected,
        !global::System.Console.IsErrorRedirected,
        Environment.CurrentDirectory);

    /// <summary>The absolute path of what a user typed.</summary>
    public string PathOf(string typed) => Path.GetFullPath(typed, WorkingDirectory);
}
