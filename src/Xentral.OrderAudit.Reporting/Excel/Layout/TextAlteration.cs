namespace Xentral.OrderAudit.Reporting.Excel.Layout;

/// <summary>What had to be done to a text before a cell could hold it.</summary>
[Flags]
internal enum TextAlteration
{
    None = 0,

    /// <summary>Characters no file may hold were replaced.</summary>
    Repaired = 1,

    /// <summary>It was longer than a cell can hold.</summary>
    Cut = 2,
}
