namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>A piece of a line between commas: the smallest stretch that holds a street, a firm or a flat as a whole.</summary>
internal struct Segment
{
    public AddressLine Line;
    public int First;
    public int End;
    public SegmentKind Kind;

    /// <summary>How much the piece looks like a street.</summary>
    public int Score;
}

/// <summary>What a piece of a line holds.</summary>
internal enum SegmentKind : byte
{
    /// <summary>Words that may be a street, a firm or a house's name.</summary>
    Words,
    Recipient,
    Firm,
    CareOf,
    Attention,

    /// <summary>Nothing but numbers and their letters.</summary>
    Numbers,

    /// <summary>Nothing but parts of a building.</summary>
    Units,
    Pickup,
    Customer,
    PoBox,
    Street,
    Town,
    Noise,
}
