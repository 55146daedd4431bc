using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Rest;

/// <summary>Reads orders through Xentral's REST interface, for merchants who cannot reach its database. Side tables cannot be had this way.</summary>
internal sealed partial class RestOrderSource(RestTransport transport, IOptions<XentralOptions> options) : IErpOrderSource
{
    private const int MostPages = 10_000;

    private readonly IRestOrders orders = options.Value.UsesV1 ? new BelegeV1() : new SalesOrdersV3();

    private AuditWindow? window;
    private ILookup<OrderNumber, ErpOrder>? strays;

    public Task PrepareAsync(AuditWindow window, CancellationToken cancellationToken = default)
    {
        this.window = window;
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<LocalizedText>> ProbeAsync(CancellationToken cancellationToken = default)
    {
        // A number that no order has: the answer is small, and every refusal shows.
        await foreach (var order in ReadAsync(orders.AddressOf([new OrderNumber("000-0000000-0000000")]), cancellationToken))
        {
            _ = order;
        }

        return
        [
            new LocalizedText(De: "Xentral über {name}, nur lesend.", En: "Xentral through {name}, read-only.").With("name", orders.Name),
            new(
                De: "Zwischentabelle, Lieferscheine und Protokoll sind auf diesem Weg nicht zu lesen: Wo genau eine Adresse verloren ging, bleibt offen.",
                En: "Staging table, delivery notes and protocol cannot be read this way: where exactly an address was lost stays open."),
        ];
    }

    public async Task<ILookup<OrderNumber, ErpOrder>> FindAsync(IReadOnlyCollection<OrderNumber> numbers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(numbers);

        var wanted = numbers.Where(number => number.Value.Length is > 0 and <= 64 && Ascii.IsValid(number.Value)).ToHashSet();
        var found = new List<ErpOrder>(wanted.Count);
        foreach (var batch in wanted.Chunk(orders.BatchSize))
        {
            await foreach (var order in ReadAsync(orders.AddressOf(batch), cancellationToken))
            {
                if (wanted.Contains(order.Number))
                {
                    found.Add(order);
                }
            }
        }

        await AddStraysAsync(found, wanted, cancellationToken);
        return found.DistinctBy(order => order.Id).GroupBy(order => order.Number).SelectMany(WithSplits).ToLookup(order => order.Number);
    }

    public async IAsyncEnumerable<ErpOrder> ListAsync(DateOnly first, DateOnly last, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var order in ReadAsync(orders.AddressOf(first, last), cancellationToken))
        {
            if (order is { IsLive: true, IsSplit: false, LacksNumber: false } && order.Number.HasAmazonsShape && !Split().IsMatch(order.DocumentNumber))
            {
                yield return order;
            }
        }
    }

    /// <summary>
    /// Orders whose number is not stored as Amazon writes it: no filter of the interface finds them, so the days in question are listed, once,
    /// when the first order is missing.
    /// </summary>
    private async Task AddStraysAsync(List<ErpOrder> found, HashSet<OrderNumber> wanted, CancellationToken cancellationToken)
    {
        var present = found.Where(order => order.IsLive).Select(order => order.Number).ToHashSet();
        var missing = wanted.Where(number => !present.Contains(number)).ToList();
        if (missing.Count == 0 || window is null)
        {
            return;
        }

        strays ??= await StraysAsync(window, cancellationToken);
        found.AddRange(missing.SelectMany(number => strays[number]));
    }

    private async Task<ILookup<OrderNumber, ErpOrder>> StraysAsync(AuditWindow days, CancellationToken cancellationToken)
    {
        var (first, last) = OrderDays.Of(days);
        var odd = new List<ErpOrder>();
        await foreach (var order in ReadAsync(orders.AddressOf(first, last), cancellationToken))
        {
            if (order.NumberAsStored is not null)
            {
                odd.Add(order);
            }
        }

        return odd.ToLookup(order => order.Number);
    }

    private async IAsyncEnumerable<ErpOrder> ReadAsync(string first, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var address = first; address is not null;)
        {
            // A cursor that comes again would go on for ever.
            if (!seen.Add(address) || seen.Count > MostPages)
            {
                throw RestFailures.UnexpectedAnswer();
            }

            using var page = await transport.GetAsync(address, orders.AnswersEmptyWith404, cancellationToken);
            if (page is null)
            {
                yield break;
            }

            foreach (var order in Mapped(page.RootElement))
            {
                yield return order;
            }

            address = orders.NextOf(address, page.RootElement)!;
        }
    }

    private List<ErpOrder> Mapped(JsonElement page)
    {
        try
        {
            return [.. orders.OrdersOf(page).Select(orders.Map).OfType<ErpOrder>()];
        }
        catch (Exception failure) when (failure is InvalidOperationException or FormatException)
        {
            throw RestFailures.UnexpectedAnswer(failure);
        }
    }

    // v3 does not say what an order was split off from, but a partial delivery is numbered after its head: 200123, 200123-1.
    private static IEnumerable<ErpOrder> WithSplits(IEnumerable<ErpOrder> orders)
    {
        var all = orders.ToList();

        return all.Select(order => !order.IsSplit
            && Split().Match(order.DocumentNumber) is { Success: true } match
            && all.Find(head => head.DocumentNumber == match.Groups["head"].Value) is { } head
                ? order with { SplitFrom = head.Id }
                : order);
    }

    [GeneratedRegex(@"^(?<head>.+)-[0-9]{1,3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Split();
}
