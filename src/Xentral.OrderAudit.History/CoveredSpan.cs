using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.History;

/// <summary>What complete runs have read of one marketplace, without a gap.</summary>
internal readonly record struct CoveredSpan(DateTimeOffset Since, DateTimeOffset Until)
{
    /// <summary>The span after one more complete run.</summary>
    /// <param name="replaces">
    /// A nightly run begins where nothing is missing before it, so what it leaves behind is out of reach. Any other run may lie anywhere,
    /// and one that does not touch the span adds nothing to it.
    /// </param>
    public static CoveredSpan After(CoveredSpan? before, AuditWindow run, bool replaces)
    {
        var read = new CoveredSpan(run.EffectiveSince, run.Until);
        if (before is not { } span)
        {
            return read;
        }

        var touches = read.Since <= span.Until && read.Until >= span.Since;
        return touches
            ? new(Earlier(span.Since, read.Since), Later(span.Until, read.Until))
            : replaces && read.Since > span.Until ? read : span;
    }

    private static DateTimeOffset Earlier(DateTimeOffset left, DateTimeOffset right) => left < right ? left : right;

    private static DateTimeOffset Later(DateTimeOffset left, DateTimeOffset right) => left > right ? left : right;
}
