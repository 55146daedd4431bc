namespace Xentral.OrderAudit.Profiles;

/// <summary>How it went with one merchant, and what was said on the way.</summary>
internal sealed record ProfileResult(Profile Profile, int ExitCode, string Output, string Error);
