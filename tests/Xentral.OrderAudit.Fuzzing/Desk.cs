using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Amazon;

namespace Xentral.OrderAudit.Fuzzing;

/// <summary>A folder with one merchant's files, and the whole program in this process to read them.</summary>
internal sealed class Desk : IDisposable
{
    public const string Csv =
        "id;internet;status;datum;name;strasse;plz;ort;land;abweichendelieferadresse;liefername;lieferstrasse;lieferplz;lieferort;lieferland\n"
        + "1;302-0000001-0000001;freigegeben;2025-03-05;Käthe Größmann;Bürgerstraße 5;01099;Dresden;DE;0;;;;;\n"
        + "2;302-0000001-0000002;freigegeben;2025-03-05;Anton Ahorn;;01099;Dresden;DE;0;;;;;\n";

    public const string Orders = """
        {"orders":[
        {"orderId":"302-0000001-0000001","createdTime":"2025-03-04T10:15:00Z","lastUpdatedTime":"2025-03-04T10:15:00Z","salesChannel":{"marketplaceId":"A1PA6795UKMFR9"},
         "fulfillment":{"fulfillmentStatus":"UNSHIPPED","fulfilledBy":"MERCHANT","shipByWindow":{"latestDateTime":"2025-03-07T21:59:59Z"}},
         "recipient":{"deliveryAddress":{"name":"Käthe Größmann","addressLine1":"Bürgerstraße 5","city":"Dresden","postalCode":"01099","countryCode":"DE","phone":"0351 000"}}},
        {"orderId":"302-0000001-0000002","createdTime":"2025-03-04T11:15:00Z","lastUpdatedTime":"2025-03-04T11:15:00Z","salesChannel":{"marketplaceId":"A1PA6795UKMFR9"},
         "fulfillment":{"fulfillmentStatus":"UNSHIPPED","fulfilledBy":"MERCHANT"},
         "recipient":{"deliveryAddress":{"name":"Anton Ahorn","addressLine1":"Lindenallee 7","city":"Dresden","postalCode":"01099","countryCode":"DE"}}}]}
        """;

    private const string RelativeSettings = """
        {
          "Xentral": { "Source": "csv", "CsvFile": "xentral.csv" },
          "Audit": { "Since": "2025-03-01", "TimeZone": "Europe/Berlin", "ImportGraceHours": 24 },
          "Report": { "Language": "de", "Audience": "internal", "MerchantName": "Musterhandel" },
          "Rules": { "XOA306": { "Severity": "warning" } }
        }
        """;

    // What stands where Amazon stands is not waited for.
    private static readonly AmazonPacing Impatient = new()
    {
        Attempts = 2,
        FirstRetryDelay = TimeSpan.FromMilliseconds(1),
        LongestRetryDelay = TimeSpan.FromMilliseconds(2),
        TimeScale = 2_000_000,
    };

    private AnsweringAmazon? amazon;

    public Desk()
    {
        Write("xentral.csv", Csv);
        Write("orders.json", Orders);
        Write("order-audit.json", Settings);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("order-audit-fuzz-").FullName;

    // The program takes its paths from the process, which is this one.
    public string Settings => RelativeSettings.Replace("xentral.csv", PathOf("xentral.csv"), StringComparison.Ordinal);

    /// <summary>Started when first asked for.</summary>
    public AnsweringAmazon Amazon => amazon ??= new AnsweringAmazon().Start();

    /// <summary>The settings of an audit that asks <see cref="Amazon"/> for the orders.</summary>
    public string LiveSettings => Settings.Insert(
        Settings.IndexOf('{', StringComparison.Ordinal) + 1,
        $$"""
         "Amazon": { "MarketplaceIds": ["DE"], "ClientId": "a", "ClientSecret": "b", "RefreshToken": "c", "Endpoint": "{{Amazon.Endpoint}}", "TokenEndpoint": "{{Amazon.Endpoint}}auth/o2/token" },
        """);

    public string PathOf(string name) => Path.Combine(Folder, name);

    // Half a letter becomes U+FFFD, as an editor would save it.
    public void Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    public void Write(string name, byte[] content) => File.WriteAllBytes(PathOf(name), content);

    /// <summary>Runs the program as its executable would, and reports what was printed as well.</summary>
    public Task<(int ExitCode, string Printed)> RunAsync(params string[] arguments) => RunAsync(arguments, services => { });

    /// <param name="configure">Replaces parts of the program.</param>
    public async Task<(int ExitCode, string Printed)> RunAsync(string[] arguments, Action<IServiceCollection> configure)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await OrderAuditApp.RunAsync(
            arguments, new AppIo(output, error, OutIsTerminal: false, ErrorIsTerminal: false, Folder), services => configure(services.AddSingleton(Impatient)));
        return (exitCode, output.ToString() + error);
    }

    /// <summary>An audit of the files, written over the one before.</summary>
    public Task<(int ExitCode, string Printed)> AuditAsync(params string[] further)
        => RunAsync(["audit", "--orders", "orders.json", "--state", PathOf("state"), "--report", "report.xlsx", "--json", "result.json", "--overwrite", "--verbose", .. further]);

    /// <summary>The same with the orders fetched from <see cref="Amazon"/>.</summary>
    public Task<(int ExitCode, string Printed)> LiveAuditAsync(Action<IServiceCollection>? configure = null)
        => RunAsync(["audit", "--route", "search", "--state", PathOf("state"), "--report", "report.xlsx", "--json", "result.json", "--overwrite"], configure ?? (_ => { }));

    public void Dispose()
    {
        amazon?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
