using Xentral.OrderAudit.Benchmarks;

// One file per scenario; a new one gets a line here.
IScenario[] scenarios =
[
    new FetchScenario(),
    new FilesScenario(),
    new WriteReportsScenario(),
    new ThrottledScenario(),
    new ServeAmazonScenario(),
    new ServeMerchantScenario(),
    new LookupScenario(),
    new ReportScenario(),
];

if (args is [var name, ..] && scenarios.FirstOrDefault(scenario => scenario.Name == name) is { } chosen)
{
    await chosen.RunAsync(args[1..]);
    return 0;
}

foreach (var scenario in scenarios)
{
    Console.Error.WriteLine($"{scenario.Usage,-34} {scenario.Purpose}");
}

return 2;
