using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Diagnosing;

/// <summary>One file of the bundle, already free of secrets and personal data.</summary>
internal sealed record DiagnosisFile(string Name, LocalizedText Meaning, string Content);
