namespace Xentral.OrderAudit.History.Storage;

/// <summary>Times as the tables hold them.</summary>
internal static class Moments
{
    public static long Of(DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    public static DateTimeOffset Of(long stored) => DateTimeOffset.FromUnixTimeMilliseconds(stored);
}
