using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>Text that had to be decoded before it matched: the label prints it broken, but it is the same place.</summary>
internal static class BrokenText
{
    public static void Find(ComparisonRun run)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            var field = PrintedLines.FieldOf((int)line);

            if (!IsBroken(run.Erp, line) || run.HasGrave(field))
            {
                continue;
            }

            var counterpart = Counterparts.Of(run, line);

            if (counterpart is not { } other || !IsBroken(run.Amazon, other))
            {
                run.Replace(new(field, DifferenceKind.BrokenCharacters, Verdict.Minor, counterpart is { } there ? run.Amazon.Stored(there) : "", run.Erp.Stored(line)));
            }
        }
    }

    private static bool IsBroken(AddressSide side, AddressLine line)
        => (side.RepairsOf(line) & Repairs.Mojibake) != 0 || side.Stored(line).AsSpan().ContainsAny('?', '\uFFFD');
}
