using System.Globalization;

namespace Xentral.OrderAudit.Core.Texts;

/// <summary>
/// Writes dates and counts as readers of a language expect them. Knows its own formats instead of asking the machine's culture,
/// so that a report reads the same on every computer.
/// </summary>
/// <param name="zone">The zone in which all moments are told.</param>
public sealed class LocalFormat(Language language, TimeZoneInfo zone)
{
    private static readonly string[] GermanMonths =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly NumberFormatInfo German = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public Language Language => language;

    /// <summary>The zone's name as people type it, such as <c>Europe/Berlin</c>.</summary>
    public string ZoneName => zone.Id;

    /// <summary><c>1.234</c> or <c>1,234</c>.</summary>
    public string Count(long count)
        => count.ToString("N0", language == Language.German ? German : NumberFormatInfo.InvariantInfo);

    /// <summary><c>0 Befunde</c>, <c>1 Befund</c>, <c>1.234 Befunde</c> or <c>1 finding</c>, <c>1,234 findings</c>.</summary>
    public string Counted(long count, CountedNoun noun) => $"{Count(count)} {noun.For(count).In(language)}";

    /// <summary>
    /// <c>1 Bestellung</c>, <c>1.234 Bestellungen</c> or <c>1 order</c>, <c>1,234 orders</c>; in German good for every case but the genitive.
    /// </summary>
    public string Orders(long count) => Counted(count, CountedNoun.Order);

    /// <summary>
    /// How many of those just named something is true of, with a verb that agrees: <c>keine davon ist</c>, <c>eine davon ist</c>,
    /// <c>31 davon sind</c>, <c>alle sind</c>, and <c>sie ist</c> where only one was named.
    /// </summary>
    /// <param name="one">The verb for one, such as <c>ist</c> and <c>is</c>.</param>
    /// <param name="several">The verb for several.</param>
    public string OfThem(long part, long whole, CountedNoun noun, LocalizedText one, LocalizedText several) => (language, part) switch
    {
        (Language.German, 0) => $"{noun.None} davon {one.De}",
        (Language.German, 1) when whole == 1 => $"{(noun.Single == "eine" ? "sie" : "er")} {one.De}",
        (Language.German, 1) => $"{noun.Single} davon {one.De}",
        (Language.German, _) when part == whole => $"alle {several.De}",
        (Language.German, _) => $"{Count(part)} davon {several.De}",
        (_, 0) => $"none of them {one.En}",
        (_, 1) when whole == 1 => $"it {one.En}",
        (_, 1) => $"one of them {one.En}",
        _ when part == whole => $"all of them {several.En}",
        _ => $"{Count(part)} of them {several.En}",
    };

    /// <summary><see cref="Orders"/> for a text that is told in whichever language is wanted later.</summary>
    public static LocalizedText OrdersInBoth(long count) => new(
        De: new LocalFormat(Language.German, TimeZoneInfo.Utc).Orders(count),
        En: new LocalFormat(Language.English, TimeZoneInfo.Utc).Orders(count));

    /// <summary><c>4. August 2023</c> or <c>4 August 2023</c>.</summary>
    public string Day(DateTimeOffset moment) => Day(DateOnly.FromDateTime(Local(moment)));

    /// <inheritdoc cref="Day(DateTimeOffset)"/>
    public string Day(DateOnly day) => language == Language.German
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Day}. {GermanMonths[day.Month - 1]} {day.Year}")
        : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>04.08.2023</c> or <c>2023-08-04</c>, where there is little room.</summary>
    public string ShortDay(DateTimeOffset moment)
        => Local(moment).ToString(language == Language.German ? "dd.MM.yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>4. August 2023, 15:00 Uhr</c> or <c>4 August 2023, 15:00</c>.</summary>
    public string Moment(DateTimeOffset moment)
    {
        var time = Local(moment).ToString("HH':'mm", CultureInfo.InvariantCulture);
        return language == Language.German ? $"{Day(moment)}, {time} Uhr" : $"{Day(moment)}, {time}";
    }

    /// <summary>The wall clock of the zone.</summary>
    public DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;
}
