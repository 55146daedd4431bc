using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Commands;

/// <summary>What every command needs to know about the call.</summary>
/// <param name="Language">The language of help and of messages before the configuration is read.</param>
internal sealed record CommandContext(AppIo Io, Language Language, Action<IServiceCollection>? ConfigureServices)
{
    public string Text(string de, string en) => Language == Language.German ? de : en;
}
