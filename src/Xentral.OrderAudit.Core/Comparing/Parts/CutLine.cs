using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>A line of Amazon's that Xentral holds only the beginning of.</summary>
/// <param name="AtEmoji">It ends where Amazon's text has its first four-byte character.</param>
internal sealed record CutLine(AddressLine AmazonLine, AddressLine ErpLine, bool AtEmoji);
