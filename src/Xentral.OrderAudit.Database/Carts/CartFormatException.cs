namespace Xentral.OrderAudit.Database.Carts;

/// <summary>A cart that is not what it should be. The message is shown to people and holds nothing of its content.</summary>
internal sealed class CartFormatException(string message) : Exception(message);
