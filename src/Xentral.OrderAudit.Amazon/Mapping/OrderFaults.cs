using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Mapping;

/// <summary>What can be wrong with an order of an answer, in words.</summary>
internal static class OrderFaults
{
    public static LocalizedText WithoutNumber(string name)
        => new(De: $"die Bestellnummer fehlt oder ist keine ({name})", En: $"the order number is missing or none ({name})");

    public static LocalizedText NoDate(LocalizedText what, string name, string text) => text.Length == 0
        ? new(De: $"{what.De} fehlt ({name})", En: $"the {what.En} is missing ({name})")
        : new(De: $"{what.De} ‚{MaskedText.Of(text)}‘ ist kein Zeitpunkt ({name})", En: $"the {what.En} ‘{MaskedText.Of(text)}’ is no point in time ({name})");

    /// <param name="path">Where in the order.</param>
    public static LocalizedText Shape(string? path)
        => new(De: $"der Aufbau ist unerwartet bei {path ?? "$"}", En: $"unexpected shape at {path ?? "$"}");

    public static LocalizedText TwoNumbers { get; } = new(De: "sie hat zwei Bestellnummern", En: "it has two order numbers");

    public static LocalizedText AddressAlone { get; } = new(
        De: "hier steht nicht die Bestellung selbst, sondern nur ein Teil wie ihre Adresse (getOrderAddress); speichern Sie auch die Antwort von getOrder "
            + "oder getOrders",
        En: "this is not the order itself but only a part such as its address (getOrderAddress); save the answer of getOrder or getOrders as well");
}
