using System.Reflection;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Rules.DataQuality;
using Xentral.OrderAudit.Rules.Import;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.Rules.Missing;

namespace Xentral.OrderAudit.Rules;

/// <summary>Every rule, in the order findings are listed. A new rule needs one line here.</summary>
public static class RuleCatalog
{
    /// <summary>The rule that stands for an order nobody could judge.</summary>
    public static RuleInfo Unreadable { get; } = new XOA908OrderUnreadable().Info;

    public static IReadOnlyList<IOrderRule> OrderRules { get; } =
    [
        // Missing in Xentral; next free id: XOA113
        new XOA101RecipientMissing(),
        new XOA102StreetMissing(),
        new XOA103PostalCodeMissing(),
        new XOA104CityMissing(),
        new XOA105CountryMissing(),
        new XOA106StateMissing(),
        new XOA107HouseNumberMissingAtAmazon(),
        new XOA108PostNumberMissing(),
        new XOA109AddressEmpty(),
        new XOA110PlaceholderText(),
        new XOA111MaskedText(),
        new XOA112PhoneMissing(),

        // Invalid in Xentral; next free id: XOA222
        new XOA201PostalCodeInvalid(),
        new XOA202LeadingZeroLost(),
        new XOA203PostalCodeUnassigned(),
        new XOA204CountryUnknown(),
        new XOA207StateUnknown(),
        new XOA208PickupNumberMalformed(),
        new XOA209PackstationNotRecognised(),
        new XOA210PoBox(),
        new XOA211MilitaryAddressIncomplete(),
        new XOA212FieldTooLong(),
        new XOA213StreetInOtherField(),
        new XOA214PostalCodeInCity(),
        new XOA215ContactDetailsInAddress(),
        new XOA216PhoneUnusable(),
        new XOA217TestData(),
        new XOA218StreetNameMissing(),
        new XOA219ScriptNotPrintable(),
        new XOA220HouseNumberSplitUnsafe(),
        new XOA221SpreadsheetDate(),

        // Not what Amazon has; next free id: XOA325
        new XOA301CountryDiffers(),
        new XOA302PostalCodeDiffers(),
        new XOA303StreetDiffers(),
        new XOA304HouseNumberDiffers(),
        new XOA305HouseNumberSuffixLost(),
        new XOA306CityDiffers(),
        new XOA307RecipientDiffers(),
        new XOA308CompanyLost(),
        new XOA309SupplementLost(),
        new XOA310CareOfLost(),
        new XOA311PickupPointDiffers(),
        new XOA312StateDiffers(),
        new XOA313TextTruncated(),
        new XOA314CutAtEmoji(),
        new XOA315BillingAddressUsed(),
        new XOA316EarlierAddressUsed(),
        new XOA317ChangedAfterImport(),
        new XOA318MinorDifference(),
        new XOA319PhoneDiffers(),
        new XOA320NameAndStreetExchanged(),
        new XOA321NumbersExchanged(),
        new XOA322DoorDiffers(),
        new XOA323NumberUnknownToAmazon(),
        new XOA324OtherPersonAtSameAddress(),

        // Import; next free id: XOA414
        new XOA401OrderMissingInXentral(),
        new XOA402OrderDuplicated(),
        new XOA404CancelledAtAmazon(),
        new XOA406ReleasedDespiteError(),
        new XOA407DeliveryNoteDiffers(),
        new XOA408AddressSwitchContradictory(),
        new XOA410OrderWithoutNumber(),
        new XOA411NumberUntidy(),
        new XOA412StillStaged(),
        new XOA413AmazonAddressesContradict(),

        // Data quality and the run itself; next free id: XOA913
        new XOA902BrokenEncoding(),
        new XOA903CharactersReplaced(),
        new XOA904HtmlEntities(),
        new XOA905ControlCharacters(),
        new XOA906ColumnsShifted(),
        new XOA907CountryWithoutRules(),
        new XOA908OrderUnreadable(),
        new XOA911LettersLostInReport(),
    ];

    public static IReadOnlyList<IRunRule> RunRules { get; } =
    [
        new XOA409UnknownToAmazon(),
        new XOA901PersonalDataWithheld(),
        new XOA909AcceptanceExpired(),
        new XOA910AcceptanceOutdated(),
        new XOA912CartUnreadable(),
    ];

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        .. OrderRules.Select(rule => rule.Info).Concat(RunRules.Select(rule => rule.Info)).OrderBy(info => info.Id, StringComparer.Ordinal),
    ];

    /// <summary>Rules that depend on how a merchant ships; silent until configuration gives them a severity. See decision 0007.</summary>
    public static IReadOnlyList<string> OptionalIds { get; } = ["XOA112", "XOA210", "XOA212", "XOA219", "XOA220"];

    /// <summary>Ids that were in use once. They are never given to another rule.</summary>
    public static IReadOnlyList<string> RetiredIds { get; } = [];

    private static readonly Dictionary<string, string> Stems =
        OrderRules.Select(rule => (rule.Info.Id, rule.GetType().Name))
            .Concat(RunRules.Select(rule => (rule.Info.Id, rule.GetType().Name)))
            .ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rule with this id, in whatever case it was typed.</summary>
    public static RuleInfo? Find(string id) => All.FirstOrDefault(info => info.Id.Equals(id.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The one name a rule's class, page, tests and fixtures share, such as <c>XOA102StreetMissing</c>; <see langword="null"/> for an unknown id.
    /// </summary>
    public static string? StemOf(string id) => Stems.GetValueOrDefault(id.Trim());

    /// <summary>The rule's page as Markdown with <c>##</c> headings, without a title; <see langword="null"/> for an unknown id.</summary>
    public static string? Page(string id, Language language)
    {
        if (StemOf(id) is not { } stem)
        {
            return null;
        }

        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{stem}.md")
            ?? throw new InvalidOperationException($"{stem}.md is not embedded.");
        using var reader = new StreamReader(stream);
        return RulePage.Part(reader.ReadToEnd(), language);
    }
}
