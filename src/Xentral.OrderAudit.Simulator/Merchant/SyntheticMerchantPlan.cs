namespace Xentral.OrderAudit.Simulator.Merchant;

/// <summary>How a simulated merchant's orders are made up. The same plan always gives the same orders.</summary>
public sealed record SyntheticMerchantPlan
{
    public required DateTimeOffset From { get; init; }

    /// <summary>The present: no order is younger.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Orders purchased before are stored faithfully.</summary>
    public required DateTimeOffset DamageFrom { get; init; }

    public int Orders { get; init; } = 400;

    /// <summary>Share of merchant-fulfilled orders since <see cref="DamageFrom"/> that are damaged, 0 to 1.</summary>
    public double DamagedShare { get; init; } = 0.55;

    public int Seed { get; init; } = 20230804;

    public string MarketplaceId { get; init; } = "A1PA6795UKMFR9";

    /// <summary>The incident as the demo replays it: 25 July to 9 August 2023, 15:00 in Berlin.</summary>
    public static SyntheticMerchantPlan August2023 { get; } = new()
    {
        From = new DateTimeOffset(2023, 7, 25, 0, 0, 0, TimeSpan.FromHours(2)),
        DamageFrom = new DateTimeOffset(2023, 8, 4, 0, 0, 0, TimeSpan.FromHours(2)),
        Now = new DateTimeOffset(2023, 8, 9, 15, 0, 0, TimeSpan.FromHours(2)),
        Orders = 402,
    };
}
