namespace Xentral.OrderAudit.TestSupport.Addresses;

internal static class EnglishSpeakingStocks
{
    public static CountryStock Britain { get; } = new(
        "GB",
        ["Amy", "Siân", "Oliver", "Zoë"],
        ["Clark", "O'Neill", "Fitz-Gerald", "McDonald", "St John"],
        ["# Church Lane", "# High Street", "# St. Mary's Road", "# The Green", "Rose Cottage, Mill Lane", "# Kings Avenue", "# Queen's Gardens", "# Park Crescent"],
        ["14", "14A", "3", "101", "7b", "22-24"],
        ["Flat 2", "Flat 14A", "Apartment 7", "c/o Jones", "First Floor", "Unit 4 Mill Business Park"],
        ["Clark & Sons Ltd", "Acme Trading PLC"],
        [("Whitby", "YO22 4JT", "North Yorkshire"), ("London", "EC1A 1HQ", ""), ("Stoke-on-Trent", "ST1 1AA", ""), ("Llanfairpwll", "LL61 5UJ", "")]);

    public static CountryStock Ireland { get; } = new(
        "IE",
        ["Niamh", "Seán", "Áine"],
        ["Byrne", "Ó Briain", "Murphy"],
        ["# Main Street", "Ballymore", "# St. Stephen's Green", "# Shop Street", "Rosebank, Coast Road"],
        ["12", "3", "45A"],
        ["Apt 4", "Killeagh", "c/o Kelly"],
        ["Byrne Crafts Ltd"],
        [("Dublin 2", "D02 X285", "Co. Dublin"), ("Youghal", "", "Co. Cork"), ("Galway", "H91 E2R8", "Co. Galway")]);

    public static CountryStock UnitedStates { get; } = new(
        "US",
        ["Mary", "John", "José", "Ana María"],
        ["Poe", "Reed", "Van Buren", "Hernández", "Smith-Jones"],
        ["# Main St", "# Oak Avenue", "# N Lincoln Blvd", "# SW 5th Ave", "# County Road 12", "# Martin Luther King Jr Dr", "# W 34th Street", "# Sunset Court", "# Old Mill Rd"],
        ["123", "77", "4501", "1600", "12B"],
        ["Apt 4B", "Suite 200", "Unit 12", "# 7", "Floor 3", "c/o Brown"],
        ["Acme Supplies Inc", "Poe & Reed LLC"],
        [("Springfield", "62701", "IL"), ("Boston", "02110", "MA"), ("St. Louis", "63101", "MO"), ("New York", "10001-2301", "NY"), ("APO", "09128", "AE")]);

    public static CountryStock Canada { get; } = new(
        "CA",
        ["Zoé", "Liam", "Chloé"],
        ["Roy", "Tremblay", "MacKenzie"],
        ["# Rue Sainte-Catherine O", "# Main Street", "# boul. René-Lévesque E", "# Queen St W"],
        ["123", "5-123", "4501", "77"],
        ["Unit 5", "App. 3", "Suite 300"],
        ["Érable Inc."],
        [("Montréal", "H3B 1A7", "QC"), ("Toronto", "M5V 2T6", "ON"), ("St. John's", "A1C 5S7", "NL")]);

    public static CountryStock Australia { get; } = new(
        "AU",
        ["Jack", "Ruby"],
        ["Nguyen", "Wilson", "O'Dea"],
        ["# Smith St", "# George Street", "# Ocean Parade", "# Beach Rd"],
        ["12", "5/12", "101", "7A"],
        ["Unit 3", "Level 2"],
        ["Coral Pty Ltd"],
        [("Sydney", "2000", "NSW"), ("Darwin", "0800", "NT"), ("Melbourne", "3000", "VIC")]);
}
