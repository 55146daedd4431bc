using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Nightly;

/// <summary>The last nightly run of this merchant is still under way; no fault, it does the same work.</summary>
internal sealed class OverlappingRunException() : UsageException(new LocalizedText(
    "Der vorige Nachtlauf dieses Händlers ist noch unterwegs, meist weil Amazon die Abfragen begrenzt. Dieser hier endet, ohne etwas zu prüfen; der "
        + "nächste holt alles nach.",
    "The previous nightly run of this merchant is still under way, usually because Amazon limits the requests. This one ends without an audit; the "
        + "next one catches up."));
