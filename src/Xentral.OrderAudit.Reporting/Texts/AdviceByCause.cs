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
    public static LocalizedText For(RuleInfo rule, Cause? cause, AddressField? field, bool amazonHasIt) => cause switch
    {
        Cause.IncompleteAtAmazon when rule.Cause is Cause.LostInTransfer or Cause.IncompleteAtAmazon => amazonHasIt ? AskForTheRest(rule) : Ask(field),
        Cause.NotImported when rule.Cause != Cause.NotImported => After(
            new("Übernehmen Sie zuerst die Bestellung nach Xentral.", "First get the order into Xentral."), rule),
        Cause.Duplicated when rule.Cause != Cause.Duplicated => After(
            new("Stornieren Sie zuerst den überzähligen Auftrag.", "First cancel the surplus order."), rule),
        _ => rule.Advice,
    };

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

    private static LocalizedText After(LocalizedText first, RuleInfo rule)
        => rule.Advice.De.Length == 0 ? first : new($"{first.De} {rule.Advice.De}", $"{first.En} {rule.Advice.En}");

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
