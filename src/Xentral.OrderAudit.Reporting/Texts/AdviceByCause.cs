using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Texts;

/// <summary>
/// What to do about a finding depends on why its order is affected: nobody can copy from Amazon what Amazon does not have, and a duplicate
/// is cancelled before anything is mended.
/// </summary>
public static class AdviceByCause
{
    /// <param name="field">What the finding is about.</param>
    /// <param name="amazonHasIt">Amazon has a value where Xentral's is wrong.</param>
    public static LocalizedText For(RuleInfo rule, Cause? cause, AddressField? field, bool amazonHasIt) => (cause, rule.Cause) switch
    {
        (null, _) => rule.Advice,
        var (why, own) when why == own => rule.Advice,
        (Cause.NotImported, Cause.Duplicated) or (_, Cause.NotImported) => GetItIn,
        (_, Cause.Duplicated) => KeepOne,
        _ when rule.Remedy == Remedy.Merchant => rule.Advice,
        (Cause.IncompleteAtAmazon, _) => amazonHasIt ? AskForTheRest(rule) : Ask(field),
        (Cause.NotImported, _) => First("Übernehmen Sie zuerst die Bestellung nach Xentral.", "First get the order into Xentral.", rule),
        _ => First("Stornieren Sie zuerst den überzähligen Auftrag.", "First cancel the surplus order.", rule),
    };

    private static LocalizedText GetItIn { get; } = new(
        "Holen Sie die Bestellung erneut ab, und sehen Sie danach ihre Lieferadresse durch.",
        "Import the order once more, then look through its delivery address.");

    // Its address is wrong as well, so which of the orders stays is not all the same.
    private static LocalizedText KeepOne { get; } = new(
        "Behalten Sie den Auftrag mit der richtigen Lieferadresse, oder berichtigen Sie sie in einem; stornieren Sie die übrigen, bevor die "
            + "Ware doppelt verschickt wird.",
        "Keep the order with the right delivery address, or mend it in one of them; cancel the others before the goods are shipped twice.");

    private static LocalizedText Ask(AddressField? field)
    {
        var what = WhatToAskFor(field);
        return new(
            $"Auch Amazon hat diese Angabe nicht. Fragen Sie den Käufer über Amazon (Nachricht zur Bestellung) nach {what.De}, und tragen Sie die "
                + "Antwort in die Lieferadresse ein.",
            $"Amazon does not have this either. Ask the buyer through Amazon (message about the order) for {what.En}, and enter the answer into the "
                + "delivery address.");
    }

    private static LocalizedText AskForTheRest(RuleInfo rule) => new(
        $"{rule.Advice.De} Was bei Amazon selbst fehlt, erfragen Sie beim Käufer (Nachricht zur Bestellung).",
        $"{rule.Advice.En} Ask the buyer for what Amazon itself lacks (message about the order).");

    private static LocalizedText First(string german, string english, RuleInfo rule) => new($"{german} {rule.Advice.De}", $"{english} {rule.Advice.En}");

    // In the dative, as "nach" wants it.
    private static LocalizedText WhatToAskFor(AddressField? field) => field switch
    {
        AddressField.Recipient => new("dem Namen des Empfängers", "the recipient’s name"),
        AddressField.Company => new("der Firma", "the company"),
        AddressField.Street => new("Straße und Hausnummer", "street and house number"),
        AddressField.HouseNumber => new("der Hausnummer", "the house number"),
        AddressField.Supplement => new("dem Adresszusatz", "the address supplement"),
        AddressField.PickupPoint => new("Packstation und Postnummer", "parcel locker and post number"),
        AddressField.PostalCode => new("der Postleitzahl", "the postal code"),
        AddressField.City => new("dem Ort", "the city"),
        AddressField.State => new("dem Bundesland", "the state"),
        AddressField.Country => new("dem Land", "the country"),
        AddressField.Phone => new("einer Telefonnummer", "a phone number"),
        AddressField.Email => new("einer E-Mail-Adresse", "an e-mail address"),
        _ => new("der vollständigen Lieferadresse", "the whole delivery address"),
    };
}
