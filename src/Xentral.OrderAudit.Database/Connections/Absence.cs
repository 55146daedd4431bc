namespace Xentral.OrderAudit.Database.Connections;

/// <summary>Why a table or column cannot be selected.</summary>
internal enum Absence
{
    Missing,
    NotGranted,
}
