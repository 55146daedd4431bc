namespace Xentral.OrderAudit.Database.Carts;

/// <summary>A cart of the staging table: its values by key, or why it cannot be read. Closed: readable or unreadable.</summary>
internal abstract record CartContent
{
    private CartContent()
    {
    }

    /// <summary>Only the keys of <see cref="CartKeys"/>; a key that is missing was not delivered.</summary>
    public sealed record Readable(IReadOnlyDictionary<string, string> Values) : CartContent;

    /// <summary>The reason holds nothing of the cart's content.</summary>
    public sealed record Unreadable(string Because) : CartContent;
}
