using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Journal;

/// <summary>What a journal holds: first <see cref="Opening"/>, then pages and notes as they came, and <see cref="Completion"/> if the run ended well.</summary>
internal abstract record JournalEntry
{
    /// <summary>The window as it was computed when the fetch began. Never computed again: page tokens are bound to it.</summary>
    internal sealed record Opening(AuditWindow Window) : JournalEntry;

    internal sealed record Page(FetchedPage Fetched) : JournalEntry;

    /// <summary>Something a route wants to find again, such as the id of a report it has ordered; the latest note under a key counts.</summary>
    internal sealed record Note(string Key, string Text) : JournalEntry;

    internal sealed record Completion(DateTimeOffset At) : JournalEntry;
}
