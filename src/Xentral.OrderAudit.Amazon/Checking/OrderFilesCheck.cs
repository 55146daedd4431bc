using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Amazon.Files;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Checking;

/// <summary>Are the files an audit would read instead of asking Amazon order reports or answers, and of the wanted period?</summary>
public sealed class OrderFilesCheck : ISetupCheck
{
    private readonly OrderFileSet files;
    private readonly AmazonOptions amazon;
    private readonly AuditOptions audit;
    private readonly TimeProvider time;

    internal OrderFilesCheck(OrderFileSet files, IOptions<AmazonOptions> amazon, IOptions<AuditOptions> audit, TimeProvider time)
    {
        this.files = files;
        this.amazon = amazon.Value;
        this.audit = audit.Value;
        this.time = time;
    }

    public static string Name => "order-files";

    public static LocalizedText Heading { get; } = new("Bestelldateien", "Order files");

    public string Id => Name;

    public LocalizedText Title => Heading;

    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await files.OpenAsync(audit.WindowAt(time.GetUtcNow(), amazon.ResolveMarketplaceIds()), cancellationToken).ConfigureAwait(false);
        }
        catch (OrderFilesUnusableException unusable)
        {
            // Each says by itself what to do.
            return new(CheckState.Failed, Joined(unusable.Problems, " "));
        }

        var found = Joined(files.Files.Select(Describe), "; ");
        var finding = new LocalizedText($"{found.De}.", $"{found.En}.");
        var limits = files.Files.SelectMany(file => file.Limits).ToList();
        if (files.LacksEnd)
        {
            var missing = OrderFileSource.EndMissing();
            limits.AddRange([missing.Problem, missing.Advice]);
        }

        return limits.Count == 0 ? CheckResult.Ok(finding) : CheckResult.Warning(finding, Joined(limits, " "));
    }

    private LocalizedText Describe(IOrderFile file)
        => new($"{file.Name}: {file.Kind.De}, {Extent(file, Language.German)}", $"{file.Name}: {file.Kind.En}, {Extent(file, Language.English)}");

    private string Extent(IOrderFile file, Language language)
    {
        var format = new LocalFormat(language, audit.Zone);
        var (purchased, to) = language == Language.German ? ("gekauft", "bis") : ("purchased", "to");
        var count = format.Orders(file.Orders);
        return file.Purchases is var (first, last) ? $"{count}, {purchased} {format.Day(first)} {to} {format.Day(last)}" : count;
    }

    private static LocalizedText Joined(IEnumerable<LocalizedText> texts, string separator)
    {
        var all = texts.ToList();
        return new(string.Join(separator, all.Select(text => text.De)), string.Join(separator, all.Select(text => text.En)));
    }
}
