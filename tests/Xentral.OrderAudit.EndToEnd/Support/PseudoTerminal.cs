using System.Diagnostics;
using System.Text;

namespace Xentral.OrderAudit.EndToEnd.Support;

/// <summary>The built program on a real pseudo terminal (util-linux's <c>script</c>), typed to like a person does: after the question has come.</summary>
internal sealed class PseudoTerminal : IAsyncDisposable
{
    private const string EnterKey = "\r";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly StringBuilder transcript = new();
    private readonly SemaphoreSlim grown = new(0);
    private readonly Task reading;
    private int answered;

    private PseudoTerminal(Process process)
    {
        this.process = process;
        reading = ReadAsync();
    }

    /// <summary>Everything the screen has received so far.</summary>
    public string Transcript
    {
        get
        {
            lock (transcript)
            {
                return transcript.ToString();
            }
        }
    }

    public static PseudoTerminal Start(Workplace workplace, string terminal, params string[] arguments)
    {
        if (OperatingSystem.IsWindows() || !File.Exists("/usr/bin/script"))
        {
            Assert.Skip("This needs a pseudo terminal, made by util-linux's script.");
        }

        var command = string.Join(' ', [$"dotnet {Executable.Path}", .. arguments]);
        var start = new ProcessStartInfo("/usr/bin/script", ["--quiet", "--return", "--command", $"stty cols 80 rows 24; {command}", "/dev/null"])
        {
            WorkingDirectory = workplace.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in workplace.Environment)
        {
            start.Environment[name] = value;
        }

        start.Environment["TERM"] = terminal;
        return new PseudoTerminal(Process.Start(start)!);
    }

    /// <summary>Waits for a question and types an answer.</summary>
    public async Task AnswerAsync(string question, string answer = "")
    {
        await UntilAsync(question);
        await process.StandardInput.WriteAsync(answer + EnterKey);
        await process.StandardInput.FlushAsync();
    }

    public async Task<int> FinishAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        await reading;
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        await reading;
        process.Dispose();
        grown.Dispose();
    }

    private async Task UntilAsync(string question)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (Position(question) is not { } position || (answered = position) < 0)
        {
            Assert.False(reading.IsCompleted, $"The program ended before asking “{question}”:\n{Transcript}");
            try
            {
                await grown.WaitAsync(TimeSpan.FromSeconds(1), patience.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"The question “{question}” never came:\n{Transcript}");
            }
        }
    }

    /// <summary>Where the question ends, if it has come since the last answer.</summary>
    private int? Position(string question)
    {
        var found = Transcript.IndexOf(question, answered, StringComparison.Ordinal);
        return found < 0 ? null : found + question.Length;
    }

    private async Task ReadAsync()
    {
        var buffer = new char[4096];
        while (await process.StandardOutput.ReadAsync(buffer) is > 0 and var count)
        {
            lock (transcript)
            {
                transcript.Append(buffer, 0, count);
            }

            grown.Release();
        }
    }
}
