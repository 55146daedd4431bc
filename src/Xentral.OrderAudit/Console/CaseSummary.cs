using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Case;

namespace Xentral.OrderAudit.Console;

/// <summary>Tells where the case is and what to do with it.</summary>
internal sealed class CaseSummary(AppIo io, Language language)
{
    public void Write(CaseFiles files)
    {
        io.Out.WriteLine();
        io.Out.WriteLine(Say("Ihr Amazon-Fall ist zusammengestellt:", "Your Amazon case is put together:"));
        io.Out.WriteLine($"  {files.Folder}");
        io.Out.WriteLine($"  {files.Zip}");
        io.Out.WriteLine();
        foreach (var name in files.Names)
        {
            io.Out.WriteLine($"  • {name}");
        }

        io.Out.WriteLine();
        io.Out.WriteLine(Say($"Beginnen Sie mit {files.Names[0]}.", $"Start with {files.Names[0]}."));
        if (files.Omitted > 0)
        {
            var format = new LocalFormat(language, TimeZoneInfo.Utc);
            io.Out.WriteLine(Say(
                $"{format.Counted(files.Omitted, CountedNoun.Sentence)} aus der Vorlage des Herstellers {(files.Omitted == 1 ? "fehlt" : "fehlen")} im "
                    + $"Brief, weil die Prüfung {(files.Omitted == 1 ? "ihn" : "sie")} nicht belegt; die Checkliste nennt den Grund.",
                $"{format.Counted(files.Omitted, CountedNoun.Sentence)} of the vendor’s template {(files.Omitted == 1 ? "is" : "are")} left out of "
                    + $"the letter because the audit does not support {(files.Omitted == 1 ? "it" : "them")}; the checklist gives the reason."));
        }

        if (!files.HasProof)
        {
            io.Out.WriteLine(Say(
                "Das Bestätigungsschreiben von Xentral fehlt noch; die E-Mail, die es anfordert, liegt bereit.",
                "Xentral’s letter of confirmation is still missing; the e-mail that asks for it is ready."));
        }
    }

    public void NothingAffected(AuditResult result)
    {
        io.Out.WriteLine(Say(
            "Keine Bestellung ist betroffen. Es gibt nichts, was man Amazon melden könnte, und deshalb keinen Brief.",
            "No order is affected. There is nothing to report to Amazon, and therefore no letter."));
        if (!result.Run.IsComplete)
        {
            io.Out.WriteLine(Say(
                "Die Prüfung war aber unvollständig: Prüfen Sie noch einmal, bevor Sie daraus schließen, dass alles in Ordnung ist.",
                "But the audit was incomplete: audit again before you conclude that all is well."));
        }
    }

    /// <summary>Says why there is no letter, so that nobody writes one from memory.</summary>
    public void NothingCompared(AuditResult result)
    {
        var format = new LocalFormat(language, result.Run.TimeZone);
        io.Out.WriteLine(Say(
            "Kein Brief: Keine einzige Adresse ließ sich vergleichen. Ein Brief an Amazon würde mehr behaupten, als geprüft wurde.",
            "No letter: not a single address could be compared. A letter to Amazon would claim more than was checked."));
        foreach (var (reason, count) in result.Coverage.ByReason.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            io.Out.WriteLine($"  {format.Orders(count)}: {reason.Name().In(language)}. {reason.Meaning().In(language)}");
        }

        foreach (var because in result.Run.IncompleteBecause)
        {
            io.Out.WriteLine($"  {because.In(language)}");
        }
    }

    private string Say(string de, string en) => language == Language.German ? de : en;
}
