namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>The few facts on which a row of the decision table may depend.</summary>
[Flags]
internal enum Facts
{
    None = 0,

    /// <summary>Both postal codes name the same place.</summary>
    CodeEqual = 1 << 0,

    /// <summary>At least half of what tells is there.</summary>
    MostKept = 1 << 1,

    /// <summary>The recipient's firm or host stands in Xentral.</summary>
    HostKept = 1 << 2,

    /// <summary>One of three or more names.</summary>
    OneOfMany = 1 << 3,

    /// <summary>The address names a locker, a shop or a branch, and Xentral does too.</summary>
    AtPickupPoint = 1 << 4,

    /// <summary>Amazon has no house number, so that other words have to tell the door.</summary>
    NoHouseNumber = 1 << 5,

    /// <summary>The number stands behind the house number without a word that says what it is.</summary>
    Unlabelled = 1 << 6,

    /// <summary>The country's addresses cannot do without it.</summary>
    Required = 1 << 7,

    /// <summary>The postal code says it as well.</summary>
    SaidByCode = 1 << 8,

    /// <summary>The text ends where Amazon's has an emoji.</summary>
    AtEmoji = 1 << 9,

    /// <summary>Xentral's street field is empty.</summary>
    StreetEmpty = 1 << 10,

    /// <summary>Only what a label leaves out anyway is missing.</summary>
    Certain = 1 << 11,
    Zero = 1 << 12,

    /// <summary>Another number of the same house is there: its number in the land register or in the street.</summary>
    OtherNumberKept = 1 << 14,

    /// <summary>The street stands beside it and is there.</summary>
    StreetKept = 1 << 15,

    /// <summary>Several houses share the number, and the flat is still named: "block 3, flat 8" without its block.</summary>
    OneHouseOfMany = 1 << 17,

    /// <summary>The lost word tells two streets apart: old and new, upper and lower, north and south.</summary>
    OppositeLost = 1 << 16,
}
