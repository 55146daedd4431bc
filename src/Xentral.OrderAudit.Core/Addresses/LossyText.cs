namespace Xentral.OrderAudit.Core.Addresses;

/// <summary>
/// Recognises text in which a character set replaced the letters it does not know: <c>?ukasz</c>. Amazon does so in the reports for Europe
/// (Windows-1252), so Polish, Greek or Turkish names arrive there with question marks, and what they were cannot be told.
/// </summary>
public static class LossyText
{
    public static bool IsIn(PostalAddress address)
        => IsIn(address.Name) || IsIn(address.Company) || IsIn(address.Street) || IsIn(address.Supplement) || IsIn(address.SecondSupplement)
            || IsIn(address.City) || IsIn(address.District) || IsIn(address.State);

    public static bool IsIn(string text) => text.AsSpan().ContainsAny('?', '\uFFFD');
}
