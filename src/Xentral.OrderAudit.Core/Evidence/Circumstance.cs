namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>What happened to an affected order besides the damage, and may explain it.</summary>
public enum Circumstance
{
    /// <summary>Somebody changed the order in Xentral by hand after it had been imported.</summary>
    EditedByHand,

    /// <summary>Amazon changed the order after Xentral had imported it, and Xentral has what it was given then.</summary>
    ChangedAtAmazon,
}
