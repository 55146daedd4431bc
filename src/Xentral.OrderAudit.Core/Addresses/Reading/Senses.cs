namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>What the word lists know of a word. A word may be several things: "dr" is a title and a drive.</summary>
[Flags]
internal enum Senses
{
    None = 0,
    Street = 1 << 0,
    Particle = 1 << 1,
    Direction = 1 << 2,
    Ordinal = 1 << 3,
    Month = 1 << 4,
    Title = 1 << 5,
    Legal = 1 << 6,
    Business = 1 << 7,
    CareOf = 1 << 8,

    /// <summary>Announces a number and says nothing else: "Nr.", "n°".</summary>
    Sign = 1 << 9,

    /// <summary>Stands where a house number would: "s/n", "SNC".</summary>
    NoNumber = 1 << 10,

    /// <summary>Part of a building: flat, floor, stair, left.</summary>
    Unit = 1 << 11,
    Name = 1 << 12,
    Opposite = 1 << 13,
    Pickup = 1 << 14,

    /// <summary>Announces the receiver's own number at a pick-up network.</summary>
    Customer = 1 << 15,

    /// <summary>A pick-up point that takes no parcel without the receiver's number.</summary>
    NeedsCustomer = 1 << 16,

    /// <summary>Letters between dots that make one word: "c/o", "S.r.l.".</summary>
    Spelled = 1 << 17,

    /// <summary>Names the country: noise in a line.</summary>
    PoBox = 1 << 18,

    /// <summary>Announces the person who opens the parcel, not the door it goes to: "z. Hd.", "attn".</summary>
    Attention = 1 << 19,

    /// <summary>A parcel service: before the name of its shop it says nothing.</summary>
    Carrier = 1 << 20,

    /// <summary>A part that needs no number: ground floor, attic, rear house.</summary>
    NamedFloor = 1 << 21,

    /// <summary>What follows is the name once borne: "geb.", "née".</summary>
    Maiden = 1 << 24,

    /// <summary>A spreadsheet's short form of a month: "Feb".</summary>
    ShortMonth = 1 << 27,

    /// <summary>A given name.</summary>
    Given = 1 << 26,

    /// <summary>Says what to do with the parcel: "klingeln", "leave".</summary>
    Wish = 1 << 25,

    /// <summary>A house of several under one number: block, building, lot. Without it nobody finds the right flat.</summary>
    House = 1 << 23,

    /// <summary>Announces a telephone number.</summary>
    Contact = 1 << 22,
}
