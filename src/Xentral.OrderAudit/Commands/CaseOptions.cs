using System.CommandLine;
using System.Text;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Case;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Commands;

/// <summary>The options that only <c>case</c> has.</summary>
internal sealed class CaseOptions(CommandContext context)
{
    private const int ShortestPassword = 8;

    private readonly Option<string> proof = new("--proof")
    {
        HelpName = context.Text("DATEI.pdf", "FILE.pdf"),
        Description = context.Text("Bestätigungsschreiben von Xentral, als PDF", "Xentral’s letter of confirmation, a PDF"),
    };

    private readonly Option<bool> vendorStatement = new("--vendor-statement")
    {
        Description = context.Text(
            "Der Brief sagt auch für Käufe außerhalb des 4. bis 9. August 2023, was Xentral damals mitgeteilt hat; nur, wenn es für Ihre Bestellungen stimmt",
            "Lets the letter say what Xentral stated in August 2023 for purchases outside 4 to 9 August 2023 too; only if it is true of your orders"),
    };

    private readonly Option<string> template = new("--letter-template")
    {
        HelpName = context.Text("DATEI.txt", "FILE.txt"),
        Description = context.Text(
            "Eigener Wortlaut des Briefs an Amazon; Platzhalter wie {affected} werden gefüllt, ein falscher nennt alle möglichen",
            "Your own wording of the letter to Amazon; places such as {affected} are filled, a wrong one lists all there are"),
    };

    private readonly Option<string> password = new("--password")
    {
        HelpName = context.Text("KENNWORT", "PASSWORD"),
        Description = context.Text(
            "Verschlüsselt das Zip-Archiv (AES-256); zum Öffnen braucht man ein Programm wie 7-Zip",
            "Encrypts the zip archive (AES-256); opening it takes a program such as 7-Zip"),
    };

    private readonly Option<string> passwordFile = new("--password-file")
    {
        HelpName = context.Text("DATEI", "FILE"),
        Description = context.Text(
            "Dasselbe; das Kennwort steht in einer Datei und nicht im Befehl", "The same; the password stands in a file, not in the command"),
    };

    public void AddTo(Command command)
    {
        command.Options.Add(proof);
        command.Options.Add(vendorStatement);
        command.Options.Add(template);
        command.Options.Add(password);
        command.Options.Add(passwordFile);
    }

    /// <summary>The ones that were given, as they are typed.</summary>
    public IEnumerable<string> Given(ParseResult parsed)
        => new Option[] { proof, vendorStatement, template, password, passwordFile }
            .Where(option => parsed.GetResult(option) is { Implicit: false })
            .Select(option => option.Name);

    /// <exception cref="UsageException">A file cannot be read, or the password is too short.</exception>
    public CaseOrder Order(ParseResult parsed, AppIo io, string output)
    {
        var secret = parsed.GetValue(passwordFile) is { } file ? TextOf(io, file, "--password-file").Trim() : parsed.GetValue(password);
        if (secret is { Length: < ShortestPassword })
        {
            throw new UsageException(new LocalizedText(
                $"Das Kennwort ist zu kurz: mindestens {ShortestPassword} Zeichen.",
                $"The password is too short: at least {ShortestPassword} characters."));
        }

        return new(
            io.PathOf(output),
            parsed.GetValue(proof) is { } pdf ? io.PathOf(pdf) : null,
            parsed.GetValue(template) is { } text ? TextOf(io, text, "--letter-template") : null,
            secret)
        {
            WithVendorStatement = parsed.GetValue(vendorStatement),
        };
    }

    private static string TextOf(AppIo io, string typed, string option)
    {
        try
        {
            var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            return strict.GetString(InputFile.ReadAllBytes(io.PathOf(typed), InputFile.LargestText)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException(new LocalizedText(
                $"Die Datei {io.PathOf(typed)} hinter {option} ist nicht in UTF-8 gespeichert. Speichern Sie sie in Ihrem Editor mit der Codierung UTF-8.",
                $"The file {io.PathOf(typed)} that follows {option} is not saved in UTF-8. Save it in your editor with the encoding UTF-8."));
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            throw new UsageException(new LocalizedText(
                $"Die Datei {io.PathOf(typed)} lässt sich nicht lesen. Prüfen Sie die Angabe hinter {option}.",
                $"The file {io.PathOf(typed)} cannot be read. Check what follows {option}."));
        }
    }
}
