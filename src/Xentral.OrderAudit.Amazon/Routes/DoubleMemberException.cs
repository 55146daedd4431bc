using System.Text.Json;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>A member that decides how many orders there are stands twice in one object. Never leaves this room.</summary>
internal sealed class DoubleMemberException(string name) : JsonException($"{name} stands there twice.")
{
    public string Name { get; } = name;
}
