namespace Xentral.OrderAudit.TestSupport.Builders;

/// <summary>Where a test's data begins: <c>A.Comparison().Missing(…)</c>. All people are invented.</summary>
public static class A
{
    /// <summary>An order that was imported faultlessly.</summary>
    public static ComparisonBuilder Comparison() => new();
}
