using Xentral.OrderAudit.Core.Addresses.Reading;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Roles and verdicts in people's words.</summary>
internal static class Words
{
    public static LocalizedText Of(Verdict verdict) => verdict switch
    {
        Verdict.Identical => new("gleich", "identical"),
        Verdict.Equivalent => new("gleichbedeutend", "equivalent"),
        Verdict.Minor => new("kleine Abweichung", "minor difference"),
        Verdict.Material => new("andere Angabe", "material difference"),
        Verdict.Missing => new("fehlt", "missing"),
        _ => new("nicht vergleichbar", "not comparable"),
    };

    public static LocalizedText Of(Role role) => role switch
    {
        Role.Noise => new("ohne Bedeutung", "no meaning"),
        Role.Recipient => new("Name", "name"),
        Role.Surname => new("Nachname", "surname"),
        Role.Firm => new("Firma", "firm"),
        Role.CareOf => new("c/o", "care of"),
        Role.Attention => new("zu Händen", "attention"),
        Role.StreetName => new("Straßenname", "street name"),
        Role.StreetType => new("Art der Straße", "kind of street"),
        Role.StreetNumber => new("Zahl im Straßennamen", "number in the street's name"),
        Role.Direction => new("Himmelsrichtung", "direction"),
        Role.House => new("Hausnummer", "house number"),
        Role.RangeEnd => new("Ende der Hausnummernspanne", "end of the range"),
        Role.HouseLetter => new("Buchstabe der Hausnummer", "letter of the house number"),
        Role.Unit => new("Wohnung, Etage oder Aufgang", "flat, floor or stair"),
        Role.PickupKind => new("Abholort", "pick-up point"),
        Role.PickupNumber => new("Nummer des Abholorts", "number of the pick-up point"),
        Role.CustomerNumber => new("Kundennummer", "customer number"),
        Role.PoBox => new("Postfach", "PO box"),
        Role.Note => new("Zusatz", "supplement"),
        Role.Town => new("Ort", "town"),
        _ => new("Zahl im Ort", "number in the town"),
    };
}
