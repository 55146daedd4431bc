using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.History;

/// <summary>Wires this room.</summary>
public static class HistoryRegistration
{
    /// <summary>Adds <see cref="RunHistory"/>. Clock, <see cref="IAuditProgress"/> and <see cref="HistoryPlace"/> are the caller's to add.</summary>
    public static IServiceCollection AddRunHistory(this IServiceCollection services, IConfiguration historySection, IConfiguration nightlySection) => services
        .Configure<HistoryOptions>(historySection)
        .Configure<NightlyOptions>(nightlySection)
        .AddSingleton(provider => new RunHistory(
            provider.GetRequiredService<HistoryPlace>(),
            provider.GetRequiredService<IOptions<HistoryOptions>>().Value,
            provider.GetRequiredService<IOptions<NightlyOptions>>().Value,
            provider.GetRequiredService<IAuditProgress>(),
            provider.GetRequiredService<TimeProvider>()));
}
