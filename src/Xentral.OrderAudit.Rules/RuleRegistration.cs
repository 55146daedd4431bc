using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules;

/// <summary>Registers the catalogue.</summary>
public static class RuleRegistration
{
    /// <summary>
    /// Adds <see cref="RuleRunner"/> and the list of all rules. Ask <see cref="RuleConfiguration.Problems"/> first: entries with problems change nothing here.
    /// </summary>
    /// <param name="rulesSection">The section <c>Rules</c>.</param>
    public static IServiceCollection AddOrderRules(this IServiceCollection services, IConfiguration rulesSection) => services
        .AddSingleton(RuleCatalog.All)
        .AddSingleton(provider => new RuleRunner(
            RuleCatalog.OrderRules,
            RuleCatalog.RunRules,
            RuleCatalog.Unreadable,
            RuleConfiguration.Severities(rulesSection),
            provider.GetRequiredService<ILogger<RuleRunner>>()));
}
