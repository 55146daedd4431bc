using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Nightly;

/// <summary>Held while a nightly run of one merchant is under way. An open file, so it ends with the process, however that ends.</summary>
internal sealed class NightLock : IDisposable
{
    private readonly FileStream file;

    private NightLock(FileStream file) => this.file = file;

    /// <exception cref="OverlappingRunException">Another run holds it.</exception>
    public static NightLock Take(string folder, string merchant)
    {
        var path = Path.Combine(folder, $"nightly-{merchant}.lock");
        try
        {
            OwnFolder.Create(folder);
            var file = OwnFile.OpenOrCreate(path);
            if (file.Length == 0)
            {
                file.Write(OwnMarks.Lock);
            }

            return new(file);
        }
        catch (UnsafePlaceException exception)
        {
            throw new UsageException(exception.Problem);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new OverlappingRunException();
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            throw new UsageException(new LocalizedText(
                $"In {folder} lässt sich nichts schreiben. Prüfen Sie Rechte und freien Platz, oder wählen Sie mit --state einen anderen Ordner.",
                $"Nothing can be written to {folder}. Check permissions and free space, or choose another folder with --state."));
        }
    }

    public void Dispose() => file.Dispose();
}
