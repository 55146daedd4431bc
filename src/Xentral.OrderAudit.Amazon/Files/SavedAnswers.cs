using System.Runtime.CompilerServices;
using System.Text.Json;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>
/// Answers of Amazon's Orders API that somebody saved: one, a list of them, or one per line. Read twice like a report, one answer in memory at a time.
/// </summary>
internal sealed class SavedAnswers : IOrderFile
{
    private readonly OrderReportDocument document;
    private readonly DocumentHead head;
    private readonly bool isList;
    private readonly OrderTally occurrences = new();
    private int pages;
    private int lastPages;

    private SavedAnswers(OrderReportDocument document, DocumentHead head)
    {
        this.document = document;
        this.head = head;
        isList = BeginsWithBracket();
    }

    public string Name => document.Name;

    public LocalizedText Kind { get; } = new(De: "gespeicherte Antworten der Schnittstelle", En: "saved answers of the interface");

    public string Sha256 { get; private set; } = "";

    public int Rows { get; private set; }

    public int Orders => occurrences.Orders;

    public (DateTimeOffset First, DateTimeOffset Last)? Purchases { get; private set; }

    public IEnumerable<LocalizedText> Limits => HoldsAddresses
        ? []
        : [new(
            De: $"{Name}: enthält keine einzige Adresse. Beim Abrufen fehlte includedData=RECIPIENT oder die Rolle für personenbezogene Daten.",
            En: $"{Name}: holds not a single address. The request lacked includedData=RECIPIENT, or the application the role for personal data.")];

    public bool HoldsAddresses { get; private set; }

    public LocalizedText? FirstFault { get; private set; }

    public bool? HasLastPage => pages == 0 ? null : lastPages > 0;

    /// <exception cref="OrderReportUnusableException">These are no answers of the Orders API.</exception>
    public static async Task<IOrderFile> SurveyAsync(OrderReportDocument document, DocumentHead head, CancellationToken cancellationToken)
    {
        var answers = new SavedAnswers(document, head);
        using var bytes = new DocumentBytes(document, head);
        await foreach (var answer in answers.ReadAnswersAsync(bytes, cancellationToken).ConfigureAwait(false))
        {
            answers.Enter(answer);
        }

        answers.Sha256 = bytes.FinishHash();
        return answers.Rows > 0 ? answers : throw SavedAnswerProblems.WithoutOrders(document.Name);
    }

    public void CountInto(OrderTally tally) => tally.AddAll(occurrences);

    public async IAsyncEnumerable<AmazonOrder> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var bytes = new DocumentBytes(document, head);
        await foreach (var answer in ReadAnswersAsync(bytes, cancellationToken).ConfigureAwait(false))
        {
            foreach (var order in answer.Orders)
            {
                yield return HoldsAddresses ? order : order with { IsAddressWithheld = true };
            }
        }

        if (bytes.FinishHash() != Sha256)
        {
            throw OrderReportProblems.Changed(document.Name);
        }
    }

    private bool BeginsWithBracket()
    {
        using var bytes = new DocumentBytes(document, head);
        Span<byte> buffer = stackalloc byte[4096];
        var begin = buffer[..bytes.Content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
        return begin.IndexOfAny((byte)'[', (byte)'{') is >= 0 and var first && begin[first] == '[';
    }

    private void Enter(SavedAnswer answer)
    {
        pages += answer.IsPage ? 1 : 0;
        lastPages += answer is { IsPage: true, HasNext: false } ? 1 : 0;
        foreach (var order in answer.Orders)
        {
            Rows++;
            occurrences.Add(order.Number.Value);
            FirstFault ??= order.UnreadableBecause;
            HoldsAddresses |= order.DeliveryAddress is { } address && (address.Name.Length > 0 || address.Street.Length > 0);
            if (order.PurchasedAt != default)
            {
                Purchases = Purchases is var (first, last)
                    ? (order.PurchasedAt < first ? order.PurchasedAt : first, order.PurchasedAt > last ? order.PurchasedAt : last)
                    : (order.PurchasedAt, order.PurchasedAt);
            }
        }
    }

    private async IAsyncEnumerable<SavedAnswer> ReadAnswersAsync(DocumentBytes bytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0;
        using var content = new Utf8Stream(bytes.Content, line => SavedAnswerProblems.NotUtf8(document.Name, line));
        await using var values = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(content, topLevelValues: !isList, cancellationToken: cancellationToken)
            .GetAsyncEnumerator(cancellationToken);
        while (await MoveNextAsync(values).ConfigureAwait(false))
        {
            yield return SavedAnswer.Read(document.Name, ++number, values.Current);
        }
    }

    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<JsonElement> values)
    {
        try
        {
            return await values.MoveNextAsync().ConfigureAwait(false);
        }
        catch (JsonException broken)
        {
            throw SavedAnswerProblems.Broken(document.Name, broken);
        }
    }
}
