using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Composition;

/// <summary>Something wrong with a setting.</summary>
/// <param name="Section">The section that cannot be used because of it; empty for a key nobody reads.</param>
internal sealed record SettingsProblem(string Section, LocalizedText Text);
