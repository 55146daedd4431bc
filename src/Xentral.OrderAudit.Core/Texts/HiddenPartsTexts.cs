using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Texts;

/// <summary>What people read for <see cref="HiddenParts"/>.</summary>
public static class HiddenPartsTexts
{
    private static readonly (HiddenParts Part, LocalizedText Name)[] Names =
    [
        (HiddenParts.Contact, new("Ansprechpartner", "contact person")),
        (HiddenParts.Department, new("Abteilung", "department")),
        (HiddenParts.SubDepartment, new("Unterabteilung", "sub-department")),
        (HiddenParts.Supplement, new("Adresszusatz", "address supplement")),
        (HiddenParts.State, new("Bundesstaat", "state")),
        (HiddenParts.Phone, new("Telefon", "phone")),
        (HiddenParts.ShippingMethod, new("Versandart", "shipping method")),
        (HiddenParts.Locker, new("Packstation", "parcel locker")),
    ];

    public static LocalizedText NotCheckable(this HiddenParts hidden)
    {
        var names = Names.Where(each => hidden.HasFlag(each.Part)).Select(each => each.Name).ToList();

        return new LocalizedText(
            De: "nicht prüfbar, denn in Xentral fehlen diese Spalten oder sind nicht freigegeben: {columns}",
            En: "not checkable, because Xentral lacks these columns or does not grant them: {columns}")
            .With("columns", new LocalizedText(string.Join(", ", names.Select(name => name.De)), string.Join(", ", names.Select(name => name.En))));
    }
}
