using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Amazon.Configuration;

/// <summary>A name of the seller that reveals nothing. A token issued anew is another seller: nothing in it says otherwise.</summary>
public sealed class SellerName
{
    private readonly StateFolder folder;
    private readonly Func<AmazonAccount> account;

    /// <param name="account">Asked only when the name is: looking back needs no credentials.</param>
    internal SellerName(StateFolder folder, Func<AmazonAccount> account)
    {
        this.folder = folder;
        this.account = account;
    }

    /// <exception cref="IOException">The state folder cannot be used, or the file with the token not be read.</exception>
    public string Read() => folder.NameOf("seller", account().Credentials.RefreshToken, account().Endpoints.Api.AbsoluteUri);
}
