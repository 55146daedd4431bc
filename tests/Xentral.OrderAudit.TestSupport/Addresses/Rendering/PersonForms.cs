namespace Xentral.OrderAudit.TestSupport.Addresses.Rendering;

/// <summary>One person's name in the orders and with the titles that shops put before it.</summary>
internal sealed class PersonForms(Random random)
{
    public string Of(TrueAddress truth)
    {
        var (given, surname) = (truth.Given, truth.Surname);

        return given.Length == 0 || surname.Length == 0 ? truth.Person.Length > 0 ? truth.Person : truth.Firm : random.Next(12) switch
        {
            0 => $"{surname}, {given}",
            // "Herr Uwe" would be another reading of Uwe Herr.
            1 when surname != "Herr" => $"{surname} {given}",
            2 => $"Herr {truth.Person}",
            3 => $"Frau Dr. {truth.Person}",
            _ => truth.Person,
        };
    }
}
