using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Grants;

namespace Xentral.OrderAudit.Database.Checking;

/// <summary>May the account do more than read? The program never writes; an account that cannot is the better promise.</summary>
internal sealed class RightsCheck(DatabaseSession session) : ISetupCheck
{
    public string Id => "xentral-rights";

    public LocalizedText Title { get; } = new("Rechte", "Rights");

    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken = default) => Judge(await session.ReadOnceAsync(
        (connection, token) => AccountRights.ReadAsync(session.Database, connection, token), cancellationToken));

    private static CheckResult Judge(AccountRights? rights) => rights switch
    {
        null => CheckResult.Ok(new("Die Datei wird nur zum Lesen geöffnet.", "The file is opened for reading only.")),
        { MayWrite: true } => MayWrite(string.Join(", ", rights.MoreThanReading)),
        { UnknownRoles.Count: > 0 } => Unknown(string.Join(", ", rights.UnknownRoles)),
        _ => CheckResult.Ok(new("Das Datenbankkonto darf nur lesen.", "The database account may read only.")),
    };

    private static CheckResult MayWrite(string rights) => CheckResult.Warning(
        new($"Das Datenbankkonto darf mehr als lesen: {rights}.", $"The database account may do more than read: {rights}."),
        new("Nehmen Sie ein eigenes Konto, das nur SELECT darf; „order-audit grants“ zeigt die Befehle dafür. Das Programm selbst schreibt nie.",
            "Use an account of its own that has SELECT only; “order-audit grants” prints the statements for it. The program itself never writes."));

    private static CheckResult Unknown(string roles) => CheckResult.Warning(
        new($"Was die Rollen {roles} erlauben, ließ sich nicht feststellen.", $"What the roles {roles} permit could not be found out."),
        new("Sehen Sie mit SHOW GRANTS nach, ob sie mehr als SELECT erlauben.", "See with SHOW GRANTS whether they permit more than SELECT."));
}
