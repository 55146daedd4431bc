using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.TestSupport.Addresses.Rendering;

/// <summary>Lays lines into Xentral's fields. Name and street stand where the label takes them from; the rest is free.</summary>
internal sealed class ErpFields(Random random)
{
    private const int FreeFields = 4;

    public PostalAddress Lay(string name, string firm, string street, List<string> others)
    {
        List<string> free = [.. others];

        if (free.Count > 0 && Chance(8))
        {
            street = $"{street}, {free[0]}";
            free.RemoveAt(0);
        }

        if (firm.Length > 0)
        {
            (name, firm) = Chance(40) ? (firm, name) : (name, firm);
            free.Insert(0, firm);
        }

        while (free.Count > FreeFields)
        {
            free[^2] = $"{free[^2]}, {free[^1]}";
            free.RemoveAt(free.Count - 1);
        }

        var fields = new string[FreeFields];
        Array.Fill(fields, "");
        int[] places = Chance(40) ? [3, 1, 0, 2] : [.. Enumerable.Range(0, FreeFields).OrderBy(_ => random.Next())];
        for (var index = 0; index < free.Count; index++)
        {
            fields[places[index]] = free[index];
        }

        return new() { Name = name, Street = street, Contact = fields[0], Department = fields[1], SubDepartment = fields[2], Supplement = fields[3] };
    }

    private bool Chance(int percent) => random.Next(100) < percent;
}
