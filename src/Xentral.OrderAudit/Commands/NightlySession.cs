using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Nightly;

namespace Xentral.OrderAudit.Commands;

/// <summary>One audit that nobody watches.</summary>
internal sealed class NightlySession(CommandContext context, Settings settings)
{
    /// <exception cref="UsageException">Something is wrong with the settings, or the last night is not over yet.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using var night = new Night(context.Io, settings, context.Clock());
        try
        {
            var unwatched = context with { ConfigureServices = services => Configure(services, night) };
            return await new AuditSession(unwatched, settings) { Night = night }.RunAsync(cancellationToken);
        }
        catch (Exception exception)
        {
            await night.FailAsync(exception, cancellationToken);
            throw;
        }
    }

    private void Configure(IServiceCollection services, Night night)
    {
        night.Configure(services);
        context.ConfigureServices?.Invoke(services);
    }
}
