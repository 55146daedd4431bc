using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing.Parts;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>Collects the damages of one comparison and knows which text at Amazon a line of Xentral's belongs to.</summary>
internal ref struct DamageReport(ComparisonRun run)
{
    private List<FieldDamage>? _damages;

    public ComparisonRun Run => run;

    public readonly AddressSide Erp => run.Erp;

    public readonly AddressSide Amazon => run.Amazon;

    public readonly IReadOnlyList<FieldDamage> Damages => _damages ?? (IReadOnlyList<FieldDamage>)[];

    public void Add(AddressField field, DamageKind kind, string erp, string amazon, bool alsoAtAmazon = false, string repaired = "")
        => (_damages ??= []).Add(new(field, kind, erp, amazon, alsoAtAmazon, repaired));

    public void Add(AddressLine line, DamageKind kind, bool alsoAtAmazon, string repaired = "")
        => Add(FieldOf(line), kind, Erp.Stored(line), CounterpartText(line), alsoAtAmazon, repaired);

    public readonly bool Has(DamageKind kind) => _damages?.Exists(damage => damage.Kind == kind) ?? false;

    public static AddressField FieldOf(AddressLine line) => line switch
    {
        AddressLine.Name or AddressLine.Contact => AddressField.Recipient,
        AddressLine.Company => AddressField.Company,
        AddressLine.Street => AddressField.Street,
        AddressLine.City => AddressField.City,
        _ => AddressField.Supplement,
    };

    /// <summary>Amazon's line with the same text, else the one that shares most words; <see langword="null"/> when none does.</summary>
    public readonly AddressLine? Counterpart(AddressLine line)
    {
        if (line == AddressLine.City)
        {
            return AddressLine.City;
        }

        for (var other = AddressLine.Name; other < AddressLine.City; other++)
        {
            if (Amazon.Stored(other).Length > 0 && Amazon.Stored(other) == Erp.Stored(line))
            {
                return other;
            }
        }

        return SharingMostWords(line) ?? (Amazon.Stored(line).Length > 0 ? line : null);
    }

    public readonly string CounterpartText(AddressLine line) => Counterpart(line) is { } other ? Amazon.Stored(other) : "";

    private readonly AddressLine? SharingMostWords(AddressLine line)
    {
        Span<int> shared = stackalloc int[AddressSide.LineCount + 1];
        AddressLine? best = null;

        for (var i = Erp.FirstOf(line); i < Erp.EndOf(line); i++)
        {
            var partner = Erp.Words[i].Partner;

            if (partner < 0)
            {
                continue;
            }

            var other = Amazon.Words[partner].Line;
            shared[(int)other]++;
            best = best is null || shared[(int)other] > shared[(int)best] ? other : best;
        }

        return best;
    }
}
