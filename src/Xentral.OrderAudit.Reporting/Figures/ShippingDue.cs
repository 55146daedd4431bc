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

    /// <summary>Shipped at some time before the audit, which ran after the deadline: late or in time, nobody here knows.</summary>
    ShippedSomeTime,

    /// <summary>Shipped, and the deadline had not passed when the audit ran.</summary>
    ShippedInTime,

    /// <summary>Amazon's status does not say that anything is to be shipped.</summary>
    NotAwaited,
}
