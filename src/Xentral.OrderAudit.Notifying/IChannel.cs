namespace Xentral.OrderAudit.Notifying;

/// <summary>One way to reach people.</summary>
internal interface IChannel
{
    /// <param name="workbook">Path of the masked workbook; <see langword="null"/> for none.</param>
    /// <exception cref="DeliveryException">It did not arrive.</exception>
    Task SendAsync(Announcement announcement, string? workbook, CancellationToken cancellationToken);
}
