namespace Xentral.OrderAudit.Core.Addresses.Countries;

/// <summary>How usual an address without any house number is.</summary>
public enum HouseNumberAbsence
{
    Rarely,
    Sometimes,
    Often,
}
