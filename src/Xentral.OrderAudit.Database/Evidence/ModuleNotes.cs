using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Database.Evidence;

/// <summary>What the tables of Xentral's Amazon module say of one order, put together row by row.</summary>
internal sealed class ModuleNotes
{
    public bool IsKnown { get; private set; }

    /// <summary>The earliest mention.</summary>
    public DateTime? KnownSince { get; private set; }

    public bool? IsMarkedAsShippedByAmazon { get; private set; }

    public PostalAddress? InvoiceAddress { get; private set; }

    /// <param name="mark">1: Amazon ships; 0: the merchant; anything else says nothing.</param>
    public void WasFetched(DateTime? moment, int? mark)
    {
        IsKnown = true;
        KnownSince = KnownSince is { } earlier && !(moment < earlier) ? earlier : moment;
        if (mark is 0 or 1)
        {
            IsMarkedAsShippedByAmazon = mark == 1;
        }
    }

    public void IsShippedByAmazon(bool isAmazon)
    {
        IsKnown = true;
        IsMarkedAsShippedByAmazon = isAmazon;
    }

    public void HasInvoiceAddress(PostalAddress address)
    {
        IsKnown = true;
        InvoiceAddress = address;
    }
}
