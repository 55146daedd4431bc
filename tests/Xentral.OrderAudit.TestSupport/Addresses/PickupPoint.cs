using System.Globalization;

namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>A network of lockers, shops or branches.</summary>
/// <param name="Ways">Writings, or shops, of this network; with <c>{n}</c> where its number stands.</param>
/// <param name="Numbers"><c>101-599</c> or a list; empty where points have names only.</param>
/// <param name="Customer">How the customer's number is written there, with <c>{c}</c>.</param>
/// <param name="NeedsCustomer">Without the number nothing is delivered.</param>
/// <param name="HasStreet">The address of the point names its street.</param>
public sealed record PickupKind(string[] Ways, string Numbers = "", string[]? Customer = null, int Digits = 0, bool NeedsCustomer = false,
    bool HasStreet = false)
{
    public PickupPoint Pick(Random random)
    {
        var way = random.Next(Ways.Length);
        var number = Numbers.Contains('|', StringComparison.Ordinal) ? Pick(random, Numbers.Split('|')) : Number(random);
        var customer = Customer is null ? "" : string.Concat(Enumerable.Range(0, Digits).Select(index => (char)('0' + random.Next(index == 0 ? 1 : 0, 10))));

        return new(this, Ways[way], number, customer);
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    private string Number(Random random)
    {
        if (Numbers.Length == 0)
        {
            return "";
        }

        var ends = Numbers.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();

        return random.Next(ends[0], ends[1] + 1).ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>One locker, shop or branch, and the customer's number there.</summary>
public sealed record PickupPoint(PickupKind Kind, string Way, string Number, string Customer)
{
    public string Text => Way.Replace("{n}", Number, StringComparison.Ordinal);

    /// <summary>Points with a number differ by it; the others by their name, so no two writings of them are equal.</summary>
    public bool HasNumber => Number.Length > 0;
}
