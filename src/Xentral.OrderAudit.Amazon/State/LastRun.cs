using System.Globalization;
using Xentral.OrderAudit.Amazon.Configuration;

namespace Xentral.OrderAudit.Amazon.State;

/// <summary>Where the last complete run of changes ended, by seller, application and marketplaces. No personal data.</summary>
public sealed class LastRun
{
    private readonly StateFolder folder;
    private readonly AmazonAccount account;

    internal LastRun(StateFolder folder, AmazonAccount account)
    {
        this.folder = folder;
        this.account = account;
    }

    /// <returns><see langword="null"/> when there was none, or nothing is kept between runs.</returns>
    public DateTimeOffset? Recall(IReadOnlyList<string> marketplaceIds)
    {
        try
        {
            return folder.IsUsed
                && File.Exists(PathOf(marketplaceIds))
                && DateTimeOffset.TryParse(File.ReadAllText(PathOf(marketplaceIds)), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var end)
                    ? end
                    : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What cannot be kept costs the next run a longer window, not this one.</summary>
    internal void Remember(IReadOnlyList<string> marketplaceIds, DateTimeOffset end)
    {
        if (!folder.IsUsed)
        {
            return;
        }

        try
        {
            OwnerOnly.Replace(PathOf(marketplaceIds), end.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The older end stays: the next run reads more than it must, never less.
        }
    }

    private string PathOf(IReadOnlyList<string> marketplaceIds) => folder.PathOf(
        folder.NameOf(
            "last run",
            account.Credentials.ClientId,
            account.Credentials.RefreshToken,
            account.Endpoints.Api.AbsoluteUri,
            string.Join(',', marketplaceIds.Order(StringComparer.Ordinal))),
        StateFolder.LastRunPattern);
}
