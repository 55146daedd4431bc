using System.Globalization;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Mapping;

/// <summary>Where the orders of one answer stand: in words for people, and as a name for those that have no number of their own.</summary>
internal sealed class OrderPlaces
{
    private readonly string name;
    private readonly LocalizedText answer;

    private OrderPlaces(string name, LocalizedText answer)
    {
        this.name = name;
        this.answer = answer;
    }

    /// <param name="page">From 1.</param>
    public static OrderPlaces OnPage(int page) => new(
        string.Create(CultureInfo.InvariantCulture, $"?page-{page}-"),
        new(De: $"auf Seite {page} von Amazons Antwort", En: $"on page {page} of Amazon’s answer"));

    /// <param name="entry">From 1.</param>
    public static OrderPlaces InFile(string file, int entry) => new(
        string.Create(CultureInfo.InvariantCulture, $"?{file}:{entry}."),
        new(De: $"in Eintrag {entry} von {file}", En: $"in entry {entry} of {file}"));

    /// <param name="index">From 0.</param>
    public string NumberOf(int index) => string.Create(CultureInfo.InvariantCulture, $"{name}{index + 1}");

    public LocalizedText Says(int index, LocalizedText fault)
        => new(De: $"Bestellung {index + 1} {answer.De}: {fault.De}", En: $"order {index + 1} {answer.En}: {fault.En}");
}
