using System.ComponentModel;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Console;

/// <summary>Opens the finished report: when told to, or when somebody at a screen says yes.</summary>
internal sealed class ReportOpening(AppIo io, Language language)
{
    public async Task OfferAsync(string path, bool isAsked, CancellationToken cancellationToken)
    {
        if (io.Show is not { } show)
        {
            if (isAsked)
            {
                io.Error.WriteLine(Say($"Hier ist kein Bildschirm, auf dem sich der Bericht öffnen ließe: {path}",
                    $"There is no screen here to open the report on: {path}"));
            }

            return;
        }

        if (!cancellationToken.IsCancellationRequested && (isAsked || (io.IsConversation && await IsWantedAsync(cancellationToken))))
        {
            TryShow(show, path);
        }
    }

    private async Task<bool> IsWantedAsync(CancellationToken cancellationToken)
    {
        io.Out.WriteLine();
        io.Out.Write(Say("Den Bericht jetzt öffnen? (j/n) [n]: ", "Open the report now? (y/n) [n]: "));
        return (await io.ReadLineAsync(cancellationToken))?.Trim().ToUpperInvariant() is "J" or "JA" or "Y" or "YES";
    }

    private void TryShow(Action<string> show, string path)
    {
        try
        {
            show(path);
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException || exception.IsFileFault())
        {
            io.Error.WriteLine(Say($"Der Bericht ließ sich nicht öffnen. Öffnen Sie ihn selbst: {path}",
                $"The report could not be opened. Open it yourself: {path}"));
        }
    }

    private string Say(string de, string en) => language == Language.German ? de : en;
}
