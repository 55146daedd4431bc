using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Rows 11 and 12 of the decision table: the same meaning in other words, or the same text in whatever field.</summary>
internal static class FormatComparing
{
    public static void Compare(ComparisonRun run)
    {
        var (amazon, erp) = (run.Amazon.Address, run.Erp.Address);

        Compare(run, AddressField.Recipient, amazon.Name, erp);
        Compare(run, AddressField.Company, amazon.Company, erp);
        Compare(run, AddressField.Street, amazon.Street, erp);
        Compare(run, AddressField.Supplement, amazon.Supplement, erp);
        Compare(run, AddressField.Supplement, amazon.SecondSupplement, erp);

        if (!run.Has(Verdict.Equivalent) && HasMore(amazon, erp))
        {
            run.Decide(Part.Address, Fate.Rewritten, Facts.None, "", TokenTexts.StreetOfErp(run.Erp));
        }
    }

    private static void Compare(ComparisonRun run, AddressField field, string text, PostalAddress erp)
    {
        // A differing number or locker has shown the street already.
        var isShown = run.HasField(field) || (field == AddressField.Street && (run.HasField(AddressField.HouseNumber) || run.HasField(AddressField.PickupPoint)));

        if (text.Length > 0 && !isShown && !IsLine(text, erp))
        {
            var beside = field switch
            {
                AddressField.Recipient => TokenTexts.NameOf(run.Erp),
                AddressField.Street => TokenTexts.StreetOfErp(run.Erp),
                AddressField.Company => erp.Name,
                _ => erp.Supplement,
            };
            var part = field switch
            {
                AddressField.Recipient => Part.Recipient,
                AddressField.Street => Part.Street,
                AddressField.Company => Part.Company,
                _ => Part.Note,
            };
            run.Decide(part, Fate.Rewritten, Facts.None, text, beside);
        }
    }

    private static bool IsLine(string text, PostalAddress address)
        => text == address.Name || text == address.Street || text == address.Contact || text == address.Supplement || text == address.Company
            || text == address.Department || text == address.SubDepartment || text == address.SecondSupplement;

    private static bool HasMore(PostalAddress amazon, PostalAddress erp)
        => IsNew(erp.Name, amazon) || IsNew(erp.Contact, amazon) || IsNew(erp.Department, amazon) || IsNew(erp.SubDepartment, amazon)
            || IsNew(erp.Street, amazon) || IsNew(erp.Supplement, amazon);

    private static bool IsNew(string text, PostalAddress amazon) => text.Length > 0 && !IsLine(text, amazon);
}
