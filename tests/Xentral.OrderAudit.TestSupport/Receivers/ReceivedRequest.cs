namespace Xentral.OrderAudit.TestSupport.Receivers;

public sealed record ReceivedRequest(string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body);
