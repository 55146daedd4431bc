using Spectre.Console;

namespace Xentral.OrderAudit.Console;

/// <summary>Spectre consoles over the program's own streams: colour only where somebody looks at a terminal.</summary>
internal static class Terminal
{
    // Wide enough for a path on a line of its own; a pipe has no width.
    private const int PlainWidth = 120;

    public static IAnsiConsole Of(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(isTerminal && writer is SafeWriter safe ? safe.Unchecked : writer),
        });

        console.Pipeline.Attach(new SafeSegments());
        if (!isTerminal)
        {
            console.Profile.Width = PlainWidth;
        }

        return console;
    }
}
