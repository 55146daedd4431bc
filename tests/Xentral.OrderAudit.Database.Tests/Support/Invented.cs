using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Simulator.Erp;

namespace Xentral.OrderAudit.Database.Tests.Support;

/// <summary>Invented people and their orders.</summary>
internal static class Invented
{
    public static PostalAddress Buyer { get; } = new()
    {
        Name = "Erika Beispiel",
        Contact = "Abteilung Einkauf",
        Department = "Haus 2",
        SubDepartment = "Empfang",
        Street = "Lindenstraße 5",
        Supplement = "Hinterhaus",
        PostalCode = "01099",
        City = "Dresden",
        State = "SN",
        Country = "DE",
        Phone = "0351 000000",
        Email = "erika@marketplace.amazon.de",
    };

    public static PostalAddress Recipient { get; } = new()
    {
        Name = "Max Muster",
        Contact = "Frau Muster",
        Department = "Lager",
        SubDepartment = "Tor 3",
        Street = "Ulmenweg 12a",
        Supplement = "c/o Beispiel",
        PostalCode = "10115",
        City = "Berlin",
        State = "BE",
        Country = "AT",
        Email = "max@marketplace.amazon.de",
    };

    public static string NumberOf(int id) => $"302-{id:D7}-{id * 7919L % 10_000_000:D7}";

    public static StoredOrder Order(int id) => new() { Id = id, Number = NumberOf(id), BillingAddress = Buyer };
}
