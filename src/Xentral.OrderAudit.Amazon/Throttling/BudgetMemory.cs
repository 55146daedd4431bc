using System.Text;
using Xentral.OrderAudit.Amazon.Configuration;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Amazon.Throttling;

/// <summary>Carries request budgets from one run to the next, by seller, application and operation as Amazon keeps them. No personal data.</summary>
internal sealed class BudgetMemory(StateFolder folder, AmazonAccount account)
{
    private const int LongestState = 200;

    /// <summary><see langword="null"/> when nothing usable is known.</summary>
    public BudgetState? Recall(Operation operation)
    {
        if (!folder.IsUsed)
        {
            return null;
        }

        try
        {
            return OwnFile.Read(PathOf(operation), LongestState) is { } content && OwnMarks.IsBudget(content)
                ? BudgetState.Parse(Encoding.UTF8.GetString(content.AsSpan(content.AsSpan().StartsWith(OwnMarks.Budget) ? OwnMarks.Budget.Length : 0)))
                : null;
        }
        catch (Exception exception) when (exception.IsFileFault())
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
            byte[] content = [.. OwnMarks.Budget, .. Encoding.UTF8.GetBytes(state.ToString())];
            OwnFile.Replace(PathOf(operation), content, present => OwnMarks.IsBudget(present), LongestState);
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            // Worth a 429 in the next run, not this one.
        }
    }

    private string PathOf(Operation operation) => folder.PathOf(
        folder.NameOf("budget", operation.ToString(), account.Credentials.ClientId, account.Credentials.RefreshToken, account.Endpoints.Api.AbsoluteUri),
        StateFolder.BudgetPattern);
}
