using System.Security.Cryptography;
using System.Text;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Amazon.Routes;

/// <summary>Notices a list that will never end: a token seen before, pages without anything new, more pages than any merchant has.</summary>
internal sealed class PagingGuard
{
    // Pages may be short or empty while there is more; at Amazon's pace fifteen of them are three quarters of an hour.
    private const int MostPagesWithoutNews = 15;

    // Ten million orders in two years.
    private const int MostPages = 100_000;

    private readonly HashSet<UInt128> tokens = [];
    private int pages;
    private int pagesWithoutNews;

    /// <param name="newOrders">Orders of this page that had not come before.</param>
    /// <returns>What is wrong; <see langword="null"/> while the list gets anywhere.</returns>
    public SourceUnavailableException? Check(string? nextToken, int newOrders)
    {
        pages++;
        pagesWithoutNews = newOrders > 0 ? 0 : pagesWithoutNews + 1;
        return nextToken is { } token && (!tokens.Add(Fingerprint(token)) || pagesWithoutNews >= MostPagesWithoutNews || pages >= MostPages)
            ? AnswerRefusals.InCircles(pages)
            : null;
    }

    // Tokens are up to 2 KB each; their fingerprints are 16 bytes.
    private static UInt128 Fingerprint(string token) => BitConverter.ToUInt128(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
