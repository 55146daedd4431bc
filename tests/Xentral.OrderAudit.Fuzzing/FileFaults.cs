using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Fuzzing;

/// <summary>How files fail.</summary>
public enum FaultOfFiles
{
    None,

    /// <summary>The process is gone: nothing happens any more, and of a write a part has arrived.</summary>
    Kill,

    /// <summary>Nothing new fits.</summary>
    FullDisk,

    /// <summary>The disk has become read-only, or has gone.</summary>
    DeadDisk,
}

/// <summary>Lets the files of one flow fail from a certain step on.</summary>
internal sealed class FileFaults(FaultOfFiles kind, int from, Random random)
{
    private readonly Lock gate = new();
    private bool isOver;

    public int Steps { get; private set; }

    /// <summary>Called at the step from which files fail, while the run waits.</summary>
    public Action? Meanwhile { get; init; }

    public async Task<T> DuringAsync<T>(Func<Task<T>> run)
    {
        FileSteps.Watch.Value = Take;
        try
        {
            return await run();
        }
        finally
        {
            FileSteps.Watch.Value = null;
        }
    }

    private int Take(FileStep step, string path, int length)
    {
        bool isTurn;
        lock (gate)
        {
            isTurn = ++Steps == from;
            isOver |= Steps >= from && kind != FaultOfFiles.None;
        }

        if (isTurn)
        {
            Meanwhile?.Invoke();
        }

        if (!isOver)
        {
            return length;
        }

        return kind switch
        {
            // What has arrived of it shows in the next step, which never comes.
            FaultOfFiles.Kill when isTurn && step == FileStep.Write => random.Next(length + 1),
            FaultOfFiles.Kill => throw new ProcessGoneException(),
            FaultOfFiles.FullDisk when step == FileStep.Write => random.Next(length),
            FaultOfFiles.FullDisk when step is FileStep.Create or FileStep.Written or FileStep.Sync => throw new IOException("No space left on device", 28),
            FaultOfFiles.DeadDisk => throw new IOException("Read-only file system", 30),
            _ => length,
        };
    }

    // An IOException, so that handles are closed as the system would close them.
    private sealed class ProcessGoneException : IOException;
}
