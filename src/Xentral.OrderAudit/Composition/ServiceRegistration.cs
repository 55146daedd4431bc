using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Amazon;
using Xentral.OrderAudit.Amazon.Checking;
using Xentral.OrderAudit.Amazon.Configuration;
using Xentral.OrderAudit.Commands;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Database;
using Xentral.OrderAudit.History;
using Xentral.OrderAudit.Reporting;
using Xentral.OrderAudit.Rules;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Composition;

/// <summary>The whole tool on one screen.</summary>
internal static class ServiceRegistration
{
    /// <summary>Both edges, the rules and the reports.</summary>
    /// <typeparam name="T"><see cref="AuditParts"/> or <see cref="HistoryParts"/>.</typeparam>
    public static Built<T> Build<T>(CommandContext context, Settings settings, AcceptList accepted)
        where T : class => Build<T>(context, new ServiceCollection()
            .AddOrderAudit(settings.Configuration)
            .AddSingleton(accepted)
            .AddConsole(context, settings)
            .AddSingleton<ReportWriters>());

    /// <summary>Both edges for a quick look: who waits at the terminal is told soon that nobody answers.</summary>
    public static Built<CheckParts> BuildForChecks(CommandContext context, Settings settings) => Build<CheckParts>(context, new ServiceCollection()
        .AddSingleton(TimeProvider.System)
        .AddSingleton(new AmazonPacing { Attempts = 2, FirstRetryDelay = TimeSpan.FromSeconds(1), RequestTimeout = TimeSpan.FromSeconds(10) })
        .AddState(settings.Configuration.GetSection(StateOptions.SectionName))
        .AddAmazonOrders(settings.Configuration.GetSection(AmazonOptions.SectionName))
        .AddXentralDatabase(settings.Configuration.GetSection(XentralOptions.SectionName))
        .Configure<AuditOptions>(settings.Configuration.GetSection(AuditOptions.Section))
        .AddLogging(logging => logging.AddOrderAuditLog(settings, usual: LogLevel.None))
        .AddSingleton(provider => new CheckParts(
            provider.GetRequiredService<TimeProvider>(),
            source => provider.GetKeyedServices<ISetupCheck>(source),
            provider.GetRequiredService<OrderFilesCheck>,
            provider.GetRequiredService<ISellerMarketplaces>)));

    /// <summary>Xentral's side alone, for commands that do not ask Amazon.</summary>
    /// <typeparam name="T">What the command needs of that room.</typeparam>
    /// <exception cref="UsageException">Something is wrong with the settings of Xentral.</exception>
    public static Built<T> BuildXentral<T>(CommandContext context, Settings settings)
        where T : class
    {
        var section = settings.Configuration.GetSection(XentralOptions.SectionName);
        return XentralOptionsValidator.ProblemsOf(XentralOptions.From(section)) is { Count: > 0 } problems
            ? throw new UsageException(settings.Located(problems))
            : Build<T>(context, new ServiceCollection().AddSingleton(TimeProvider.System).AddLogging().AddXentralDatabase(section));
    }

    /// <summary>The clock, before there is a container: the system's, unless a caller has set another.</summary>
    public static TimeProvider ClockOf(CommandContext context)
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System);
        context.ConfigureServices?.Invoke(services);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<TimeProvider>();
    }

    private static Built<T> Build<T>(CommandContext context, IServiceCollection services)
        where T : class
    {
        services.TryAddSingleton<T>();
        context.ConfigureServices?.Invoke(services);
        return new(services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
    }

    private static IServiceCollection AddOrderAudit(this IServiceCollection services, IConfiguration settings) => services
        .AddSingleton(TimeProvider.System)
        .AddState(settings.GetSection(StateOptions.SectionName))
        .AddAmazonOrders(settings.GetSection(AmazonOptions.SectionName))
        .AddXentralDatabase(settings.GetSection("Xentral"))
        .AddOrderRules(settings.GetSection("Rules"))
        .AddReports(settings.GetSection("Report"))
        .AddRunHistory(settings.GetSection(HistoryOptions.SectionName), settings.GetSection(NightlyOptions.SectionName))
        .AddSingleton(provider => HistoryPlaces.Of(provider.GetRequiredService<StateFolder>(), provider.GetRequiredService<SellerName>(), settings))
        .Configure<AuditOptions>(settings.GetSection(AuditOptions.Section))
        .AddSingleton(provider => provider.GetRequiredService<IOptions<ReportOptions>>().Value.ToPresentation())
        .AddSingleton(provider => new OrderAuditor(
            provider.GetRequiredService<RuleRunner>(),
            provider.GetRequiredService<AcceptList>(),
            provider.GetRequiredService<IOptions<AuditOptions>>().Value.ImportGrace,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IOptions<AuditOptions>>().Value.Zone))
        .AddSingleton<AuditPipeline>();

    private static IServiceCollection AddConsole(this IServiceCollection services, CommandContext context, Settings settings) => services
        .AddSingleton(provider => new ConsoleProgress(
            context.Io,
            provider.GetRequiredService<ReportPresentation>().Language,
            provider.GetRequiredService<IOptions<AuditOptions>>().Value.Zone,
            settings.IsOn(AuditArguments.QuietKey),
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IAuditProgress>(provider => provider.GetRequiredService<ConsoleProgress>())
        .AddLogging(logging => logging.AddOrderAuditLog(settings, usual: WantsJson(settings) ? LogLevel.Warning : LogLevel.Error));

    // A person follows the progress line, which tells of passing faults in words; a program reads the log.
    private static void AddOrderAuditLog(this ILoggingBuilder logging, Settings settings, LogLevel usual)
    {
        logging.SetMinimumLevel((settings.IsOn(AuditArguments.VerboseKey), settings.IsOn(AuditArguments.QuietKey)) switch
        {
            (true, _) => LogLevel.Debug,
            (_, true) => LogLevel.Error,
            _ => usual,
        });

        // Results go to stdout; everything else must not mix with them.
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);

        if (WantsJson(settings))
        {
            logging.AddJsonConsole(options => options.UseUtcTimestamp = true);
        }
        else
        {
            logging.AddSimpleConsole(options => options.SingleLine = true);
        }
    }

    private static bool WantsJson(Settings settings)
        => string.Equals(settings.Configuration[AuditArguments.LogFormatKey], "json", StringComparison.OrdinalIgnoreCase);
}
