namespace Xentral.OrderAudit.Core.Comparing.Parts;

internal enum CityRelation
{
    Equal,
    Transliterated,
    Broken,
    Typo,
    Different,
}
