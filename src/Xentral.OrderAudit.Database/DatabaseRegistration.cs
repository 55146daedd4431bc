using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Database.Checking;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Grants;
using Xentral.OrderAudit.Database.Rest;
using Xentral.OrderAudit.Database.Snapshots;
using Xentral.OrderAudit.Database.Sources;
using Xentral.OrderAudit.Database.Sources.Csv;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Database;

/// <summary>Wires this room.</summary>
public static class DatabaseRegistration
{
    /// <summary>Adds the <see cref="IErpOrderSource"/> that the section <c>Xentral</c> describes. Logging is the caller's to add.</summary>
    public static IServiceCollection AddXentralDatabase(this IServiceCollection services, IConfiguration xentralSection)
    {
        ArgumentNullException.ThrowIfNull(xentralSection);

        services.AddOptions<XentralOptions>().Configure(options => options.ReadFrom(xentralSection)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<XentralOptions>, XentralOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IAuditProgress, SilentProgress>();

        return services
            .AddSingleton(provider => DatabaseOf(OptionsOf(provider)))
            .AddSingleton(provider => new XentralProbe(provider.GetRequiredService<IOrderDatabase>(), OptionsOf(provider).ShopNumbers))
            .AddSingleton<DatabaseSession>()
            .AddSingleton<XentralOrderSource>()
            .AddSingleton(
                provider => new RestTransport(OptionsOf(provider), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<IAuditProgress>()))
            .AddSingleton<RestOrderSource>()
            .AddSingleton(provider => new XentralSnapshot(provider.GetRequiredService<DatabaseSession>(), provider.GetRequiredService<XentralProbe>()))
            .AddSingleton(provider => new GrantStatements(provider.GetRequiredService<DatabaseSession>()))
            .AddSingleton<IErpOrderSource>(provider => OptionsOf(provider).Kind == XentralSourceKind.Rest
                ? provider.GetRequiredService<RestOrderSource>()
                : provider.GetRequiredService<XentralOrderSource>())
            .AddChecks(XentralOptions.From(xentralSection).Kind);
    }

    /// <summary>In the order in which they are told. An export has no shops, a file no account, and REST nothing but answers.</summary>
    private static IServiceCollection AddChecks(this IServiceCollection services, XentralSourceKind? kind) => kind switch
    {
        XentralSourceKind.Rest => services.AddCheck<AnswerCheck>(),
        XentralSourceKind.Csv => services.AddCheck<ConnectionCheck>().AddCheck<LayoutCheck>().AddCheck<LatestOrderCheck>(),
        XentralSourceKind.Sqlite => services.AddCheck<ConnectionCheck>().AddCheck<LayoutCheck>().AddCheck<ShopsCheck>().AddCheck<LatestOrderCheck>(),
        _ => services.AddCheck<ConnectionCheck>()
            .AddCheck<LayoutCheck>()
            .AddCheck<SideTablesCheck>()
            .AddCheck<RightsCheck>()
            .AddCheck<ShopsCheck>()
            .AddCheck<LatestOrderCheck>(),
    };

    private static IServiceCollection AddCheck<TCheck>(this IServiceCollection services)
        where TCheck : class, ISetupCheck
        => services.AddKeyedSingleton<ISetupCheck, TCheck>(AuditSource.Xentral);

    private static XentralOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<XentralOptions>>().Value;

    private static IOrderDatabase DatabaseOf(XentralOptions options) => options.Kind switch
    {
        XentralSourceKind.Sqlite => new SqliteOrderDatabase(
            new SqliteFileOrigin(
                options.SqliteFile, new ConfiguredSecret("Xentral:SnapshotPassword", options.SnapshotPassword, options.SnapshotPasswordFile).Read()),
            options.TakenAt),
        XentralSourceKind.Csv => new SqliteOrderDatabase(new CsvExportOrigin(options.CsvFile), options.TakenAt),
        _ => ServerConnection.Read(options) switch
        {
            ServerConnection.Usable usable => new MySqlOrderDatabase(usable.Settings, options.TakenAt, usable.Pin),
            ServerConnection.Unusable unusable => throw new OptionsValidationException(
                XentralOptions.SectionName, typeof(XentralOptions), unusable.Problems.Select(problem => problem.En)),
            _ => throw new InvalidOperationException("A server connection is either usable or not."),
        },
    };
}
