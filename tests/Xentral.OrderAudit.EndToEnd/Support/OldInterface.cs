namespace Xentral.OrderAudit.EndToEnd.Support;

/// <summary>The Orders API v0, which Amazon switches off on 27 March 2027; from then on the program refuses it.</summary>
internal static class OldInterface
{
    public static bool IsGone => TimeProvider.System.GetUtcNow() >= new DateTimeOffset(2027, 3, 27, 0, 0, 0, TimeSpan.Zero);

    public static void SkipIfGone(string route)
    {
        if (route == "v0" && IsGone)
        {
            Assert.Skip("Amazon has switched v0 off.");
        }
    }
}
