using Xentral.OrderAudit.Amazon.Configuration;
using Xentral.OrderAudit.Amazon.State;
using Xentral.OrderAudit.Amazon.Transport;

namespace Xentral.OrderAudit.Amazon.Throttling;

/// <summary>Carries request budgets from one run to the next, by seller, application and operation as Amazon keeps them. No personal data.</summary>
internal sealed class BudgetMemory(StateFolder folder, AmazonAccount account)
{
    /// <summary><see langword="null"/> when nothing usable is known.</summary>
    public BudgetState? Recall(Operation operation)
    {
        if (!folder.IsUsed)
        {
            return null;
        }

        try
        {
            var path = PathOf(operation);
            return File.Exists(path) ? BudgetState.Parse(File.ReadAllText(path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Remember(Operation operation, BudgetState state)
    {
        if (!folder.IsUsed)
        {
            return;
        }

        try
        {
            OwnerOnly.Replace(PathOf(operation), state.ToString());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Worth a 429 in the next run, not this one.
        }
    }

    private string PathOf(Operation operation) => folder.PathOf(
        folder.NameOf("budget", operation.ToString(), account.Credentials.ClientId, account.Credentials.RefreshToken, account.Endpoints.Api.AbsoluteUri),
        StateFolder.BudgetPattern);
}
