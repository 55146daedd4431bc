using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Commands;

/// <summary>What every command needs to know about the call.</summary>
/// <param name="Language">The language of help and of messages before the configuration is read.</param>
internal sealed record CommandContext(AppIo Io, Language Language, Action<IServiceCollection>? ConfigureServices)
{
    /// <summary>The clock, before anything is built: the system's, unless a caller has set another.</summary>
    public TimeProvider Clock() => ServiceRegistration.ClockOf(this);

    public string Text(string de, string en) => Language == Language.German ? de : en;
}
