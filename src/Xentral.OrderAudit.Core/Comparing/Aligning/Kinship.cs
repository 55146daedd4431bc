using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Aligning;

/// <summary>How near the roles of two tokens are: a surname is looked for among names before it is looked for in a department.</summary>
internal readonly struct Kinship
{
    private readonly int _level;

    private Kinship(int level) => _level = level;

    public static Kinship SameRole { get; } = new(0);

    public static Kinship SameDomain { get; } = new(1);

    public static Kinship Any { get; } = new(2);

    public bool IsAny => _level == 2;

    public bool Allows(in Token amazon, in Token erp)
    {
        if (_level == 0)
        {
            return KindOf(amazon.Role) == KindOf(erp.Role) && (amazon.Weight > 0) == (erp.Weight > 0);
        }

        // A street's own words stand in the street: a surname that happens to read like one proves nothing.
        return _level == 1
            ? DomainOf(amazon.Role) == DomainOf(erp.Role)
            : (IsMovable(amazon.Role) && IsMovable(erp.Role) && !AreApart(in amazon, in erp) && !AreApart(in erp, in amazon)) || (amazon.IsPlace && erp.IsPlace) || amazon.Weight == 0 || (erp.Weight == 0 && !(erp.Role == Role.Noise && amazon.Role is Role.StreetName or Role.Surname));
    }

    // A surname in the town's field is no surname.
    private static bool AreApart(in Token one, in Token other) => one.Role == Role.Town && other.Role is not (Role.Town or Role.Note or Role.Noise);

    private static int KindOf(Role role) => role switch
    {
        Role.Surname => (int)Role.Recipient,
        Role.StreetType or Role.Direction => (int)Role.StreetName,
        _ => (int)role,
    };

    private static int DomainOf(Role role) => role switch
    {
        >= Role.Recipient and <= Role.Attention => 1,
        Role.Town or Role.TownNumber => 3,
        Role.Noise => 4,
        Role.PickupKind => 2,
        _ => 2,
    };

    private static bool IsMovable(Role role) => role is Role.Note or Role.Firm or Role.Recipient or Role.Surname or Role.CareOf or Role.Attention or Role.Town or Role.Noise or Role.Unit or Role.PickupKind;
}
