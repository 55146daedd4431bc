namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>What true addresses of one country are made of. People are invented, towns and codes belong together.</summary>
/// <param name="Streets">With <c>#</c> where the house number stands.</param>
/// <param name="Numbers">House numbers as written there.</param>
/// <param name="Supplements">Second lines that carriers see in that country.</param>
public sealed record CountryStock(
    string Country,
    string[] FirstNames,
    string[] LastNames,
    string[] Streets,
    string[] Numbers,
    string[] Supplements,
    string[] Companies,
    (string City, string Code, string State)[] Places);
