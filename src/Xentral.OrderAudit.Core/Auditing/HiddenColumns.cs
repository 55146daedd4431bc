using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>
/// What a hidden column may hold at best: the part of Amazon's address that belongs there. What is still wrong then is wrong whatever stands in it;
/// all else depends on the column and cannot be checked.
/// </summary>
internal static class HiddenColumns
{
    private static readonly HiddenParts[] Lines = [HiddenParts.Supplement, HiddenParts.Department, HiddenParts.SubDepartment, HiddenParts.Contact];

    public static PostalAddress FilledAtBest(PostalAddress erp, PostalAddress amazon, HiddenParts hidden)
    {
        var filled = erp with
        {
            State = hidden.HasFlag(HiddenParts.State) ? FirstFilled(erp.State, amazon.State) : erp.State,
            Phone = hidden.HasFlag(HiddenParts.Phone) ? FirstFilled(erp.Phone, amazon.Phone) : erp.Phone,
        };
        var line = Array.Find(Lines, part => hidden.HasFlag(part));
        var lost = LostLines(erp, amazon).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal);

        return line == HiddenParts.None ? filled : With(filled, line, string.Join(", ", lost));
    }

    /// <summary>The same address with the hidden parts of a copy taken from its original.</summary>
    public static PostalAddress TakenFrom(PostalAddress original, PostalAddress copy, HiddenParts hidden) => copy with
    {
        Contact = hidden.HasFlag(HiddenParts.Contact) ? original.Contact : copy.Contact,
        Department = hidden.HasFlag(HiddenParts.Department) ? original.Department : copy.Department,
        SubDepartment = hidden.HasFlag(HiddenParts.SubDepartment) ? original.SubDepartment : copy.SubDepartment,
        Supplement = hidden.HasFlag(HiddenParts.Supplement) ? original.Supplement : copy.Supplement,
    };

    // Name and street have fields of their own that can be read. They stand elsewhere only where those fields hold another line of Amazon's.
    private static IEnumerable<string> LostLines(PostalAddress erp, PostalAddress amazon) =>
    [
        NameWords.Share(erp.Name, amazon.Company, amazon.Street) && !NameWords.Share(erp.Name, amazon.Name) ? amazon.Name : "",
        amazon.Company,
        NameWords.Share(erp.Street, amazon.Supplement, amazon.SecondSupplement) && !NameWords.Share(erp.Street, amazon.Street) ? amazon.Street : "",
        amazon.Supplement,
        amazon.SecondSupplement,
    ];

    private static PostalAddress With(PostalAddress address, HiddenParts line, string text) => line switch
    {
        HiddenParts.Supplement => address with { Supplement = text },
        HiddenParts.Department => address with { Department = text },
        HiddenParts.SubDepartment => address with { SubDepartment = text },
        _ => address with { Contact = text },
    };

    private static string FirstFilled(string first, string second) => first.Length > 0 ? first : second;
}
