using Xentral.OrderAudit.Benchmarks;

switch (args)
{
    case ["lookup", .. var rest]:
        await Lookup.RunAsync(rest);
        break;
    default:
        Console.WriteLine("Scenarios: lookup [rows] [batch]");
        break;
}
