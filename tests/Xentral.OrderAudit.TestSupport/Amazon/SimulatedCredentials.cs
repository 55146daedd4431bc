namespace Xentral.OrderAudit.TestSupport.Amazon;

/// <summary>The one application and merchant the simulated login knows.</summary>
public sealed record SimulatedCredentials(
    string ClientId = "amzn1.application-oa2-client.simulated",
    string ClientSecret = "amzn1.oa2-cs.v1.simulated",
    string RefreshToken = "Atzr|simulated");
