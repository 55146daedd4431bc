using System.Collections.Frozen;

namespace Xentral.OrderAudit.Core.Addresses.Countries;

/// <summary>All codes of ISO 3166-1, so that a country without rules here is still told apart from nonsense.</summary>
internal static class IsoCodes
{
    private const string All =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU " +
        "CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE " +
        "IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT " +
        "MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM " +
        "SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK";

    private static readonly FrozenSet<string> Codes = All.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Countries without a file that turn up by name all the same.</summary>
    public static IReadOnlyList<(string Name, string Code)> NamesWithoutRules { get; } =
    [
        ("Serbia", "RS"), ("Serbien", "RS"), ("Srbija", "RS"), ("Ukraine", "UA"), ("Kosovo", "XK"), ("Albania", "AL"), ("Albanien", "AL"),
        ("Bosnia and Herzegovina", "BA"), ("Bosnien und Herzegowina", "BA"), ("North Macedonia", "MK"), ("Nordmazedonien", "MK"),
        ("Montenegro", "ME"), ("Moldova", "MD"), ("Moldau", "MD"), ("China", "CN"), ("Israel", "IL"), ("South Korea", "KR"), ("Südkorea", "KR"),
        ("New Zealand", "NZ"), ("Neuseeland", "NZ"), ("Russia", "RU"), ("Russland", "RU"), ("Guadeloupe", "GP"), ("Martinique", "MQ"),
        ("Réunion", "RE"), ("La Réunion", "RE"), ("Mayotte", "YT"), ("Guyane", "GF"), ("Taiwan", "TW"), ("Thailand", "TH"), ("Kuwait", "KW"),
    ];

    public static bool Contains(string code) => Codes.Contains(code);

    /// <summary>Codes that Xentral's own country list or the EU uses beside ISO's.</summary>
    public static string? OtherCodeFor(string code) => code switch
    {
        "UK" => "GB",
        "EL" => "GR",
        "KO" => "XK",
        "TP" => "TL",
        "YU" => "RS",
        "AN" => "CW",
        "FL" => "LI",

        // Customs codes for Northern Ireland, the Canary Islands, Ceuta and Melilla.
        "XI" => "GB",
        "IC" or "EA" => "ES",
        _ => null,
    };
}
