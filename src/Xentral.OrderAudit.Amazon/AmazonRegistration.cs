using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Amazon.Authentication;
using Xentral.OrderAudit.Amazon.Checking;
using Xentral.OrderAudit.Amazon.Configuration;
using Xentral.OrderAudit.Amazon.Files;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.OrderReports.Ordering;
using Xentral.OrderAudit.Amazon.Planning;
using Xentral.OrderAudit.Amazon.Routes;
using Xentral.OrderAudit.Amazon.Searching;
using Xentral.OrderAudit.Amazon.SecondLooks;
using Xentral.OrderAudit.Amazon.Throttling;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Amazon;

public static class AmazonRegistration
{
    /// <summary>Registers <see cref="IAmazonOrderSource"/>; needs the state room. Clock, progress and pacing are replaced by registering one's own.</summary>
    /// <param name="amazonSection">Section <c>Amazon</c>; checked by <see cref="IStartupValidator"/> before anything is sent.</param>
    public static IServiceCollection AddAmazonOrders(this IServiceCollection services, IConfiguration amazonSection)
    {
        services.AddOptions<AmazonOptions>()
            .Bind(amazonSection)
            .Configure(options => AddScalarMarketplaces(options, amazonSection))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<AmazonOptions>, AmazonOptionsValidator>();

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IAuditProgress, SilentProgress>();
        services.TryAddSingleton<AmazonPacing>();

        services.AddHttpClient(AmazonTransport.ClientName, Prepare)
            .UseSocketsHttpHandler((handler, _) => Prepare(handler))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers(); // They write headers, and ours carry tokens.

        services.AddHttpClient(AmazonTransport.DocumentClientName, PrepareForDocuments)
            .UseSocketsHttpHandler((handler, _) => PrepareForDocuments(handler))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers(); // An address that was signed opens a document.

        return services
            .AddSingleton<AmazonAccount>()
            .AddSingleton<ServerClock>()
            .AddSingleton<AmazonTransport>()
            .AddSingleton<RetryPolicy>()
            .AddSingleton<BudgetMemory>()
            .AddSingleton<RequestBudgets>()
            .AddSingleton<AccessTokens>()
            .AddSingleton<ApiMessages>()
            .AddSingleton<SellingPartnerApi>()
            .AddSingleton<OrderSearch>()
            .AddSingleton<OrderReportClient>()
            .AddSingleton<DocumentDownload>()
            .AddSingleton<OrderReportDesk>()
            .AddSingleton<OrderReportPages>()
            .AddSingleton<OrderReportCheck>()
            .AddSingleton<OrderReportReader>()
            .AddSingleton<OrderReportRoute>()
            .AddSingleton<RoutesToChoose>()
            .AddSingleton<RoutePlanner>()
            .AddSingleton<IOrderRoute, RouteChoice>()
            .AddSingleton<OrderByNumber>()
            .AddSingleton<SecondLookPatience>()
            .AddSingleton<SecondLookFactory>()
            .AddSingleton(provider => new SellerName(provider.GetRequiredService<StateFolder>(), provider.GetRequiredService<AmazonAccount>))
            .AddSingleton(provider => new OrderJournal(
                provider.GetRequiredService<StateFolder>(),
                provider.GetRequiredService<AmazonAccount>(),
                provider.GetRequiredService<IOptions<StateOptions>>().Value,
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<IAuditProgress>()))
            .AddSingleton<AmazonOrderSource>()
            .AddSingleton(provider => new OrderFileSet(
                provider.GetRequiredService<IOptions<AmazonOptions>>(),
                provider.GetRequiredService<IOptions<AuditOptions>>()))
            .AddSingleton<OrderFileSource>()
            .AddSingleton<IAmazonOrderSource>(provider => provider.GetRequiredService<OrderFileSet>().IsUsed
                ? provider.GetRequiredService<OrderFileSource>()
                : provider.GetRequiredService<AmazonOrderSource>())
            .AddChecks();
    }

    /// <summary>In the order in which they are told; the files are looked at in place of Amazon.</summary>
    private static IServiceCollection AddChecks(this IServiceCollection services) => services
        .AddSingleton(provider => new OrderFilesCheck(
            provider.GetRequiredService<OrderFileSet>(),
            provider.GetRequiredService<IOptions<AmazonOptions>>(),
            provider.GetRequiredService<IOptions<AuditOptions>>(),
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<ISellerMarketplaces, SellerMarketplaces>()
        .AddSingleton<OrderSample>()
        .AddKeyedSingleton<ISetupCheck, LoginCheck>(AuditSource.Amazon)
        .AddKeyedSingleton<ISetupCheck, ClockCheck>(AuditSource.Amazon)
        .AddKeyedSingleton<ISetupCheck, MarketplacesCheck>(AuditSource.Amazon)
        .AddKeyedSingleton<ISetupCheck, PersonalDataCheck>(AuditSource.Amazon)
        .AddKeyedSingleton<ISetupCheck, BudgetCheck>(AuditSource.Amazon);

    // An environment variable or an argument gives one text, "DE,FR"; the binder fills lists from numbered keys only.
    private static void AddScalarMarketplaces(AmazonOptions options, IConfiguration section)
    {
        if (section[nameof(AmazonOptions.MarketplaceIds)] is { Length: > 0 } text)
        {
            options.MarketplaceIds.Clear();
            options.MarketplaceIds.Add(text);
        }
    }

    private static void Prepare(HttpClient client)
    {
        // The transport has its own time-out, which covers the body as well.
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent.Text);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "application/json");
    }

    private static void PrepareForDocuments(HttpClient client)
    {
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent.Text);
    }

    private static void PrepareForDocuments(SocketsHttpHandler handler)
    {
        Prepare(handler);

        // What is packed is unpacked later, whether the transport says so or not.
        handler.AutomaticDecompression = DecompressionMethods.None;
    }

    private static void Prepare(SocketsHttpHandler handler)
    {
        handler.MaxConnectionsPerServer = 2;
        handler.PooledConnectionLifetime = TimeSpan.FromMinutes(15);
        handler.AutomaticDecompression = DecompressionMethods.All;
        handler.UseCookies = false;

        handler.Proxy = new ProxyForOthers(HttpClient.DefaultProxy);

        // Tokens must not follow a redirect to somewhere else.
        handler.AllowAutoRedirect = false;
    }
}
