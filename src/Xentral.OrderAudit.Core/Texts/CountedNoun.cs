namespace Xentral.OrderAudit.Core.Texts;

/// <summary>A noun that is counted. German forms fit every case but the genitive and, in the plural, the dative.</summary>
/// <param name="None">German's word for "none of them", by the noun's gender; English needs none.</param>
/// <param name="Single">German's word for "one of them".</param>
public sealed record CountedNoun(LocalizedText One, LocalizedText Several, string None, string Single)
{
    public static CountedNoun Order { get; } = new(new("Bestellung", "order"), new("Bestellungen", "orders"), "keine", "eine");

    /// <summary>What Xentral calls an order.</summary>
    public static CountedNoun ErpOrder { get; } = new(new("Auftrag", "order"), new("Aufträge", "orders"), "keiner", "einer");

    public static CountedNoun Finding { get; } = new(new("Befund", "finding"), new("Befunde", "findings"), "keiner", "einer");

    public static CountedNoun Error { get; } = new(new("Fehler", "error"), new("Fehler", "errors"), "keiner", "einer");

    public static CountedNoun Warning { get; } = new(new("Warnung", "warning"), new("Warnungen", "warnings"), "keine", "eine");

    public static CountedNoun Note { get; } = new(new("Hinweis", "note"), new("Hinweise", "notes"), "keiner", "einer");

    public static CountedNoun Cell { get; } = new(new("Zelle", "cell"), new("Zellen", "cells"), "keine", "eine");

    public static CountedNoun Text { get; } = new(new("Text", "text"), new("Texte", "texts"), "keiner", "einer");

    public static CountedNoun Sentence { get; } = new(new("Satz", "sentence"), new("Sätze", "sentences"), "keiner", "einer");

    public static CountedNoun Row { get; } = new(new("Zeile", "row"), new("Zeilen", "rows"), "keine", "eine");

    public static CountedNoun DeliveryNote { get; } = new(new("Lieferschein", "delivery note"), new("Lieferscheine", "delivery notes"), "keiner", "einer");

    public static CountedNoun Entry { get; } = new(new("Eintrag", "entry"), new("Einträge", "entries"), "keiner", "einer");

    public static CountedNoun Merchant { get; } = new(new("Händler", "merchant"), new("Händler", "merchants"), "keiner", "einer");

    public LocalizedText For(long count) => count == 1 ? One : Several;
}
