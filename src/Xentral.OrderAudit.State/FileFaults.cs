namespace Xentral.OrderAudit.State;

/// <summary>The one notion of "a file could not be used". .NET tells it in two families that have nothing in common.</summary>
public static class FileFaults
{
    /// <summary>The disk or its rights stand in the way: missing, in use, full, forbidden.</summary>
    public static bool IsFileFault(this Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>The same, or the text is no path at all: for names that people have typed.</summary>
    public static bool IsPathFault(this Exception exception) => exception.IsFileFault() || exception is ArgumentException or NotSupportedException;
}
