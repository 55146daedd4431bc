using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Xentral.OrderAudit.State;

public static class StateRegistration
{
    /// <param name="section">Section <c>State</c>; an empty one keeps nothing between runs.</param>
    public static IServiceCollection AddState(this IServiceCollection services, IConfiguration section)
        => services.Configure<StateOptions>(section).AddSingleton<StateFolder>();
}
