using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Journal;

/// <summary>What a journal holds: first <see cref="Opening"/>, then pages as they came, and <see cref="Completion"/> if the run ended well.</summary>
internal abstract record JournalEntry
{
    /// <summary>The window as it was computed when the fetch began. Never computed again: page tokens are bound to it.</summary>
    internal sealed record Opening(AuditWindow Window) : JournalEntry;

    internal sealed record Page(FetchedPage Fetched) : JournalEntry;

    internal sealed record Completion(DateTimeOffset At) : JournalEntry;
}
