using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Texts;

/// <summary>What the two moments of a window are about.</summary>
public static class WindowTexts
{
    /// <summary>In front of the two moments, as in "Period: … to …".</summary>
    public static LocalizedText Period(this AuditWindow window)
        => window.IsByUpdate ? new(De: "Zuletzt geändert", En: "Last changed") : new(De: "Zeitraum", En: "Period");

    /// <summary>The same in a table of facts.</summary>
    public static LocalizedText Heading(this AuditWindow window)
        => window.IsByUpdate ? new(De: "Bestellungen zuletzt geändert", En: "Orders last changed") : new(De: "Bestellungen gekauft", En: "Orders purchased");

    /// <summary>Behind the two moments, in a sentence that is about purchases unless said otherwise.</summary>
    public static LocalizedText Remark(this AuditWindow window)
        => window.IsByUpdate ? new(De: " (Zeitpunkt der letzten Änderung)", En: " (time of the last change)") : new(De: "", En: "");
}
