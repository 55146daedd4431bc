using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Xentral.OrderAudit.Amazon.Files;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Amazon.Tests.OrderReports;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.Files;

/// <summary>
/// Damages good files in every way a byte can be: each order number that still stands in the file is read, named as unreadable, or the file is refused.
/// ORDERAUDIT_MUTATIONS: how many damaged files per reader, a few thousand otherwise.
/// </summary>
public sealed partial class NoOrderIsLostTests(ITestOutputHelper output)
{
    private static readonly int Mutations
        = int.TryParse(Environment.GetEnvironmentVariable("ORDERAUDIT_MUTATIONS"), CultureInfo.InvariantCulture, out var count) ? count : 4_000;

    // What tears rows, cells, texts and letters apart.
    private static readonly byte[][] Splinters =
    [
        [(byte)'\t'], [(byte)'\n'], [(byte)'\r'], [(byte)'"'], [(byte)'\\'], [(byte)'{'], [(byte)'}'], [(byte)'['], [(byte)']'], [(byte)','], [(byte)':'],
        [(byte)' '], [(byte)'-'], [(byte)'7'], [0xC3], [0xE3], [0x82], [0xFF], [0], "\uFEFF"u8.ToArray(), "\t\t\t"u8.ToArray(), "\r\n\r\n"u8.ToArray(), "null"u8.ToArray(),
    ];

    private static readonly byte[][] Reports =
    [
        Report("\r\n", quote: false),
        Report("\n", quote: true),
        [.. Report("\r\n", quote: false), .. Report("\r\n", quote: false, first: 7)],
        [.. OrderReportCharset.Western.GetBytes(Encoding.UTF8.GetString(Report("\n", quote: false)))],
        Encoding.UTF8.GetBytes(
            "amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\tship-city\tship-country\tpromotion-ids\n"
            + string.Concat(Enumerable.Range(1, 5).Select(number
                => $"{Number(number)}\tM-{number}\t2023-08-04T10:15:00Z\t2023-08-05T10:15:00Z\tShipped\tMerchant\tDresden\tDE\t\n"))),
    ];

    private static readonly byte[][] Answers =
    [
        Encoding.UTF8.GetBytes($$$"""{"orders":[{{{Order(1)}}},{{{Order(2)}}},{{{Order(3)}}}],"pagination":{"nextToken":"x"}}"""),
        Encoding.UTF8.GetBytes($$$"""[{"orders":[{{{Order(1)}}},{{{Order(2)}}}]},{"order":{{{Order(3)}}}},{{{Order(4)}}}]"""),
        Encoding.UTF8.GetBytes($$$"""{"payload":{"Orders":[{{{V0(1)}}},{{{V0(2)}}},{{{V0(3)}}}],"NextToken":"x"}}"""),
        Encoding.UTF8.GetBytes(
            $"{Order(1)}\n{V0(2)}\n{{\"payload\":{V0(3)}}}\n{{\"payload\":{{\"AmazonOrderId\":\"{Number(3)}\",\"ShippingAddress\":{{\"Name\":\"Cem\"}}}}}}"),
    ];

    [Fact]
    public void No_order_of_a_damaged_report_is_lost()
        => Run(Reports, bytes => Task.FromResult<IReadOnlyList<AmazonOrder>>(ReportText.Read(ReportText.Document(bytes))));

    [Fact]
    public void No_order_of_damaged_answers_is_lost() => Run(Answers, ReadAnswersAsync);

    private void Run(byte[][] files, Func<byte[], Task<IReadOnlyList<AmazonOrder>>> readAsync)
    {
        var (read, unreadable, refused) = (0, 0, 0);
        for (var seed = 0; seed < Mutations; seed++)
        {
            var random = new Random(seed);
            var bytes = Damaged(files[seed % files.Length], random);
            var expected = Usual().Matches(Encoding.Latin1.GetString(bytes)).Select(match => match.Value).ToHashSet();
            try
            {
                var orders = readAsync(bytes).GetAwaiter().GetResult();
                expected.ExceptWith(orders.Select(order => order.Number.Value));
                Assert.True(expected.Count == 0, $"seed {seed} lost {string.Join(", ", expected)}:\n{Encoding.Latin1.GetString(bytes)}");
                read += orders.Count(order => order.UnreadableBecause is null);
                unreadable += orders.Count(order => order.UnreadableBecause is not null);
            }
            catch (Exception exception) when (exception is OrderReportUnusableException or InvalidDataException)
            {
                refused++;
            }
        }

        output.WriteLine($"{Mutations} damaged files: {read} orders read, {unreadable} named unreadable, {refused} files refused.");
    }

    private static byte[] Damaged(byte[] file, Random random)
    {
        List<byte> bytes = [.. file];
        for (var wounds = random.Next(1, 4); wounds > 0 && bytes.Count > 2; wounds--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(bytes.Count - at, random.Next(2) == 0 ? 1 : random.Next(1, 120));
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 3 when random.Next(8) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    bytes[at] = Splinters[random.Next(Splinters.Length)][0];
                    break;
                default:
                    bytes.InsertRange(at, Splinters[random.Next(Splinters.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }

    private static async Task<IReadOnlyList<AmazonOrder>> ReadAnswersAsync(byte[] bytes)
    {
        var document = ReportText.Document(bytes);
        var head = DocumentHead.Of(document);
        if (head.Form != DocumentForm.Json)
        {
            return ReportText.Read(document);
        }

        List<AmazonOrder> orders = [];
        var answers = await SavedAnswers.SurveyAsync(document, head, CancellationToken.None);
        await foreach (var order in answers.ReadAsync(CancellationToken.None))
        {
            orders.Add(order);
        }

        return orders;
    }

    private static byte[] Report(string lineEnd, bool quote, int first = 1)
    {
        var rows = Enumerable.Range(first, 6).Select(
            number => $"{Number(number)}\t7000000000{number}\t2023-08-04T10:15:00+02:00\tKanne 5\" rot\tÄnne Grünspecht"
            + $"\tLindenstraße {number}\t\t\tDresden\t01067\tDE\t{(number % 2 == 0 ? "" : "Alles Gute")}");
        string[] lines =
        [
            "order-id\torder-item-id\tpurchase-date\tproduct-name\trecipient-name\tship-address-1\tship-address-2\tship-address-3\tship-city\tship-postal-code\tship-country\tgift-message-text",
            .. rows,
        ];
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => (quote ? Quoted(line) : line) + lineEnd)));
    }

    private static string Quoted(string line) => string.Join('\t', line.Split('\t').Select(cell => $"\"{cell.Replace("\"", "\"\"")}\""));

    private static string Number(int number) => $"302-1234567-{number:0000000}";

    private static string Order(int number) => $$$"""
        {"orderId":"{{{Number(number)}}}","createdTime":"2023-08-04T10:15:00Z","lastUpdatedTime":"2023-08-04T10:20:00Z","recipient":{"deliveryAddress":{"name":"Änne","addressLine1":"Lindenstraße 5","city":"Dresden","postalCode":"01067","countryCode":"DE"}},"fulfillment":{"fulfillmentStatus":"SHIPPED","fulfilledBy":"MERCHANT"}}
        """;

    private static string V0(int number) => $$$"""
        {"AmazonOrderId":"{{{Number(number)}}}","PurchaseDate":"2023-08-04T10:15:00Z","OrderStatus":"Shipped","ShippingAddress":{"Name":"Änne","AddressLine1":"Lindenstraße 5","City":"Dresden"}}
        """;

    [GeneratedRegex(@"(?<![0-9A-Za-z-])[0-9]{3}-[0-9]{7}-[0-9]{7}(?![0-9A-Za-z-])", RegexOptions.CultureInvariant)]
    private static partial Regex Usual();
}
