using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Reporting.Tests.Samples;

/// <summary>Finished audits of invented orders.</summary>
internal static class SampleAudit
{
    private static readonly DateTimeOffset FirstPurchase = new(2023, 8, 4, 6, 12, 0, TimeSpan.Zero);

    public static AuditRun Run { get; } = new()
    {
        Id = "20230809-150000-7f3a",
        ToolVersion = "0.1.0",
        StartedAt = new(2023, 8, 9, 13, 0, 0, TimeSpan.Zero),
        FinishedAt = new(2023, 8, 9, 13, 4, 12, TimeSpan.Zero),
        Window = new(
            new(2023, 7, 24, 22, 0, 0, TimeSpan.Zero),
            new(2023, 8, 9, 13, 0, 0, TimeSpan.Zero),
            ["A1PA6795UKMFR9", "A13V1IB3VIYZZH"]),
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"),
        Sources =
        [
            new("Amazon: Selling Partner API, Orders 2026-01-01, Region Europa", "Amazon: Selling Partner API, Orders 2026-01-01, region Europe"),
            new(
                "Xentral: MariaDB 10.6 auf db.example, Shop 1 („Amazon DE“), nur lesend",
                "Xentral: MariaDB 10.6 on db.example, shop 1 (“Amazon DE”), read-only"),
        ],
        Readings =
        [
            new(AuditSource.Amazon, 256, "6b51d431df5d7f141cbececcf79edf3dd861c3b4069f0b11661a3eefacbba918"),
            new(AuditSource.Xentral, 246, "3fdba35f04dc8c462986c992bcf875546257113072a909c162f7e470e581e278"),
        ],
        RuleSet = "0c1d2e3f4a5b",
    };

    /// <summary>Some of everything, as the incident of August 2023 left it.</summary>
    public static AuditResult Incident(int clear = 230) => Of(IncidentOrders(), clear) with
    {
        RunFindings =
        [
            new(SampleRules.PersonalDataWithheld, Severity.Warning) { Detail = new("2 Bestellungen", "2 orders") },
        ],
    };

    public static AuditResult Incomplete() => Incident() with
    {
        Run = Run with
        {
            IncompleteBecause =
            [
                new("Amazon hat nach 14 Seiten nicht mehr geantwortet; Bestellungen ab dem 8. August 2023 fehlen.",
                    "Amazon stopped answering after 14 pages; orders from 8 August 2023 on are missing."),
            ],
            Window = Run.Window with { Since = new(2021, 5, 31, 22, 0, 0, TimeSpan.Zero), ObtainableSince = new(2021, 8, 9, 13, 0, 0, TimeSpan.Zero) },
        },
    };

    /// <summary>A few affected orders, and what an earlier run knew.</summary>
    public static AuditResult Followed()
    {
        var before = new PastRun("20230808-020000-a1b2c3", new(2023, 8, 8, 0, 3, 0, TimeSpan.Zero));
        var result = Of([.. Enumerable.Range(0, 4).Select(LostInTransfer)], clear: 40);
        return result with
        {
            Changes = new(
                before,
                result.Orders.Select((order, index) => (order.Number, Change: index switch
                {
                    0 => new OrderChange(ChangeKind.New, Run.FinishedAt),
                    1 => new OrderChange(ChangeKind.Returned, Run.FinishedAt),
                    2 => new OrderChange(ChangeKind.Persisting, before.FinishedAt),
                    _ => new OrderChange(ChangeKind.Persisting, before.FinishedAt.AddDays(-2), IsAltered: true),
                })).ToDictionary(),
                [new(Number(40), FirstPurchase, "A1PA6795UKMFR9", Cause.LostInTransfer, ["XOA102", "XOA304"], before.FinishedAt)],
                [new(Number(41), FirstPurchase.AddDays(-40), "A13V1IB3VIYZZH", Cause.NotImported, ["XOA401"], before.FinishedAt.AddDays(-30))]),
        };
    }
    /// <summary>What a nightly run makes of it.</summary>
    public static AuditResult OfChanges() => Incident() with { Run = Run with { Window = Run.Window with { IsByUpdate = true } } };

    /// <summary>One error of two looked at and accepted, in words that name the buyer.</summary>
    public static AuditResult Accepted() => Of(
        [
            Affected(
                1,
                Cause.LostInTransfer,
                Finding(SampleRules.HouseNumberDiffers, AddressField.HouseNumber, "112", "11"),
                Finding(SampleRules.RecipientDiffers, AddressField.Recipient, "Philippa Ostermoor", "José Peñarrubia") with
                {
                    Accepted = new("Frau Ostermoor hat am Telefon (0221 5550190) bestätigt, dass José annimmt.", new(2023, 10, 31)),
                }),
        ],
        clear: 3);

    /// <summary>Nothing wrong at all.</summary>
    public static AuditResult Clean() => Of([], clear: 368);

    public static AuditResult Of(IReadOnlyList<AuditedOrder> orders, int clear)
    {
        var coverage = new Coverage(Run.TimeZone);
        foreach (var order in orders)
        {
            coverage.Add(order);
        }

        for (var number = 0; number < clear; number++)
        {
            coverage.Add(new() { Number = new("000"), Outcome = Outcome.Clear, PurchasedAt = FirstPurchase.AddDays((number % 15) - 10) });
        }

        return new() { Run = Run, Coverage = coverage, Orders = orders };
    }

    /// <summary>As many affected orders as wanted, two findings each, numbers in no particular order.</summary>
    public static AuditResult Large(int orders) => Of([.. Enumerable.Range(0, orders).Select(LargeOrder)], clear: orders * 5);

    public static OrderNumber Number(int seed)
        => new(
            string.Create(
                CultureInfo.InvariantCulture, $"{300 + (seed % 8)}-{1000000 + (seed * 7919L % 8999999):D7}-{1000000 + (seed * 104729L % 8999999):D7}"));

    public static AuditedOrder Affected(int seed, Cause cause, params Finding[] findings) => new()
    {
        Number = Number(seed),
        Outcome = Outcome.Affected,
        Cause = cause,
        PurchasedAt = FirstPurchase.AddMinutes(seed * 251),
        ShipBy = FirstPurchase.AddMinutes(seed * 251).AddDays(3),
        MarketplaceId = seed % 5 == 0 ? "A13V1IB3VIYZZH" : "A1PA6795UKMFR9",
        AmazonStatus = seed % 3 == 0 ? AmazonOrderStatus.Shipped : AmazonOrderStatus.Unshipped,
        ShippedAt = seed % 3 == 0 ? FirstPurchase.AddMinutes(seed * 251).AddDays(seed % 2 == 0 ? 3.5 : 2) : null,
        Erp = cause == Cause.NotImported ? null : new(4700 + seed, (200100 + seed).ToString(CultureInfo.InvariantCulture), "freigegeben"),
        Findings = findings,
    };

    public static Finding Finding(RuleInfo rule, AddressField? field, string amazon, string erp = "")
        => new(rule, rule.Severity, field) { Amazon = amazon, Erp = erp };

    private static AuditedOrder LargeOrder(int seed)
    {
        var person = SamplePeople.All[seed % SamplePeople.All.Count];
        return Affected(seed, Cause.LostInTransfer,
            Finding(SampleRules.RecipientDiffers, AddressField.Recipient, person.Name, SamplePeople.All[(seed + 1) % SamplePeople.All.Count].Name),
            Finding(SampleRules.StreetMissing, AddressField.Street, person.Street));
    }

    private static IReadOnlyList<AuditedOrder> IncidentOrders() =>
    [
        .. Enumerable.Range(0, 12).Select(seed => LostInTransfer(seed)),
        .. Enumerable.Range(12, 3).Select(seed => Affected(
            seed, Cause.NotImported,
            new Finding(SampleRules.OrderMissing, Severity.Error)
            {
                Detail = seed == 13 ? new("Sie liegt noch in der Import-Warteschlange.", "It still waits in the import queue.") : new("", ""),
            })),
        Affected(15, Cause.IncompleteAtAmazon, Finding(SampleRules.PostalCodeMissing, AddressField.PostalCode, "")),
        Affected(16, Cause.Duplicated, new Finding(SampleRules.OrderDuplicated, Severity.Error) { Detail = new("Es sind 2.", "There are 2.") }),
        .. Enumerable.Range(20, 4).Select(seed => NotChecked(seed, NotCheckableReason.AmazonFulfilled)),
        .. Enumerable.Range(24, 2).Select(seed => NotChecked(seed, NotCheckableReason.Withheld)),
        NotChecked(26, NotCheckableReason.Cancelled),
        NotChecked(27, NotCheckableReason.Unreadable) with
        {
            Findings = [new(SampleRules.Unreadable, Severity.Info) { Detail = new("Antwort ohne Bestelldatum", "answer without purchase date") }],
        },
        Affected(28, Cause.LostInTransfer) with
        {
            Outcome = Outcome.Clear,
            Cause = null,
            Findings = [Finding(SampleRules.Mojibake, AddressField.City, "München", "MÃ¼nchen")],
        },
    ];

    private static AuditedOrder LostInTransfer(int seed)
    {
        var person = SamplePeople.All[seed % SamplePeople.All.Count];
        var other = SamplePeople.All[(seed + 1) % SamplePeople.All.Count];
        return (seed % 4) switch
        {
            0 => Affected(seed, Cause.LostInTransfer,
                Finding(SampleRules.StreetMissing, AddressField.Street, person.Street),
                Finding(SampleRules.Mojibake, AddressField.Recipient, person.Name, "BartholomÃ¤us GrÃ¼nspecht")),
            1 => Affected(seed, Cause.LostInTransfer, Finding(SampleRules.HouseNumberDiffers, AddressField.HouseNumber, "112", "11")),
            2 => Affected(seed, Cause.LostInTransfer, Finding(SampleRules.RecipientDiffers, AddressField.Recipient, person.Name, other.Name)) with
            {
                Notes = [new("Amazon hat die Bestellung nach der Übernahme noch geändert.", "Amazon changed the order after it had been transferred.")],
            },
            _ => Affected(seed, Cause.LostInTransfer, Finding(SampleRules.LeadingZeroLost, AddressField.PostalCode, "01099", "1099")),
        };
    }

    private static AuditedOrder NotChecked(int seed, NotCheckableReason reason)
        => Affected(seed, Cause.LostInTransfer) with { Outcome = Outcome.NotCheckable, Cause = null, Reason = reason };
}
