using System.Collections;
using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>The texts of one comparison. A value, because every rule about texts walks through them and most find nothing.</summary>
public readonly struct ComparedTexts(PostalAddress amazon, PostalAddress erp, CounterpartLines counterparts) : IEnumerable<ComparedText>
{
    public Enumerator GetEnumerator() => new(amazon, erp, counterparts);

    IEnumerator<ComparedText> IEnumerable<ComparedText>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(PostalAddress amazon, PostalAddress erp, CounterpartLines counterparts) : IEnumerator<ComparedText>
    {
        private int _next;

        public ComparedText Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (_next < PrintedLines.Count)
            {
                var line = _next++;

                if (PrintedLines.TextOf(erp, line) is { Length: > 0 } text)
                {
                    Current = new(PrintedLines.FieldOf(line), text, counterparts.Of(line) is >= 0 and var other ? PrintedLines.TextOf(amazon, other) : "");
                    return true;
                }
            }

            return false;
        }

        public void Reset() => _next = 0;

        public readonly void Dispose()
        {
        }
    }
}
