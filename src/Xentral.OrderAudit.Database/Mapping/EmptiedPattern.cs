using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Mapping;

/// <summary>
/// Recognises a row of which a name, postal code and city are left and every other line is empty. Xentral's Data Protect app leaves that,
/// and so does a broken import; which it was shows only beside Amazon's order. E-mail, phone and type prove nothing:
/// the import leaves them empty wherever the shop gave none.
/// </summary>
internal static class EmptiedPattern
{
    public static bool Matches(AuftragRow row)
        => AreEmpty(row.Strasse, row.Ansprechpartner, row.Abteilung, row.Unterabteilung, row.Adresszusatz)
            && AreEmpty(row.Lieferstrasse, row.Lieferansprechpartner, row.Lieferabteilung, row.Lieferunterabteilung, row.Lieferadresszusatz)
            && AreFilled(row.Name, row.Plz, row.Ort)
            && (row.Abweichendelieferadresse == 0 || AreFilled(row.Lieferplz, row.Lieferort) && HasOneName(row));

    // The app knows one placeholder; two different names are names.
    private static bool HasOneName(AuftragRow row) => string.Equals(row.Name!.Trim(), row.Liefername?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool AreEmpty(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreFilled(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                return false;
            }
        }

        return true;
    }
}
