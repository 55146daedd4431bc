using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Notifying;

/// <summary>How it went with one channel.</summary>
/// <param name="Channel"><c>mail</c> or <c>webhook</c>.</param>
/// <param name="Problem"><see langword="null"/> when it arrived.</param>
public sealed record Delivery(string Channel, int Attempts, LocalizedText? Problem);
