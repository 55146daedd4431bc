namespace Xentral.OrderAudit.Reporting.Figures;

/// <summary>How an affected order stands against Amazon's latest shipping time, the most urgent first.</summary>
internal enum ShippingDue
{
    Overdue,
    Today,
    Tomorrow,
    Later,

    /// <summary>Not shipped, and Amazon named no latest time.</summary>
    NoDeadline,

    /// <summary>Shipped after the deadline: what Amazon counts against the merchant.</summary>
    ShippedLate,

    /// <summary>Shipped, but nobody said when, and the audit ran after the deadline or there is none: late or in time, nobody here knows.</summary>
    ShippedSomeTime,

    /// <summary>Shipped before the deadline.</summary>
    ShippedInTime,

    /// <summary>Amazon's status does not say that anything is to be shipped.</summary>
    NotAwaited,
}
