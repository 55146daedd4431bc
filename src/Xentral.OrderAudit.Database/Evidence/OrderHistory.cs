namespace Xentral.OrderAudit.Database.Evidence;

/// <summary>What an order's protocol says of it, by Xentral's own clock.</summary>
internal sealed record OrderHistory(DateTime? ImportedAt, int Edits, DateTime? LastEditedAt);
