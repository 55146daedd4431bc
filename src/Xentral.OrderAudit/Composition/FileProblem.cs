using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.History;
using Xentral.OrderAudit.Reporting.Case;
using Xentral.OrderAudit.Reporting.Files;
using Xentral.OrderAudit.Reporting.Integrity;
using Xentral.OrderAudit.Reporting.Json;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Composition;

/// <summary>Faults of files a user named; each knows its own sentence.</summary>
internal static class FileProblem
{
    /// <returns><see langword="null"/> for a fault that is not the user's to mend.</returns>
    public static LocalizedText? Of(IOException exception) => exception switch
    {
        ReportNotWritableException notWritable => notWritable.Problem,
        ResultNotReadableException notReadable => notReadable.Problem,
        CaseNotPossibleException notPossible => notPossible.Problem,
        NotVerifiableException notVerifiable => notVerifiable.Problem,
        HistoryUnavailableException unavailable => unavailable.Problem,
        StateUnavailableException unavailable => unavailable.Problem,
        UnsafePlaceException unsafePlace => unsafePlace.Problem,
        UnfitFileException unfit => unfit.Problem,
        _ => null,
    };
}
