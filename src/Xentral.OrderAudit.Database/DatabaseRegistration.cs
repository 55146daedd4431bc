using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Database.Connections;

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
            .AddSingleton(provider => DatabaseOf(provider.GetRequiredService<IOptions<XentralOptions>>().Value))
            .AddSingleton(provider => new XentralProbe(
                provider.GetRequiredService<IOrderDatabase>(),
                provider.GetRequiredService<IOptions<XentralOptions>>().Value.ShopNumbers))
            .AddSingleton<DatabaseSession>()
            .AddSingleton<IErpOrderSource, XentralOrderSource>();
    }

    private static IOrderDatabase DatabaseOf(XentralOptions options) => options.UsesSqlite
        ? new SqliteOrderDatabase(options.SqliteFile)
        : ServerConnection.Read(options) switch
        {
            ServerConnection.Usable usable => new MySqlOrderDatabase(usable.Settings),
            ServerConnection.Unusable unusable => throw new OptionsValidationException(
                XentralOptions.SectionName, typeof(XentralOptions), unusable.Problems.Select(problem => problem.En)),
            _ => throw new InvalidOperationException("A server connection is either usable or not."),
        };
}
