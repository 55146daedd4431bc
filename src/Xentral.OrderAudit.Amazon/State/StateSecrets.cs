using System.Security.Cryptography;
using System.Text;
using Xentral.OrderAudit.Amazon.Configuration;

namespace Xentral.OrderAudit.Amazon.State;

/// <summary>For rooms that keep something of their own in the state folder: where it is, keys of their own, and whose state it is.</summary>
public sealed class StateSecrets
{
    private const int KeySize = 32;

    private readonly StateFolder folder;
    private readonly Func<AmazonAccount> account;

    /// <param name="account">Asked only for the seller's name: looking back needs no credentials.</param>
    internal StateSecrets(StateFolder folder, Func<AmazonAccount> account)
    {
        this.folder = folder;
        this.account = account;
    }

    /// <summary>Absolute path; <see langword="null"/> when nothing is kept between runs.</summary>
    public string? Folder => folder.IsUsed ? folder.Path : null;

    /// <summary>A key that tells nothing of the state key it is derived from.</summary>
    /// <exception cref="StateUnavailableException">The folder or its key file cannot be used.</exception>
    public byte[] KeyFor(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, folder.Key, KeySize, info: Encoding.UTF8.GetBytes($"order-audit {purpose}"));

    /// <summary>A name of the seller that reveals nothing. A token issued anew is another seller: nothing in it says otherwise.</summary>
    /// <exception cref="IOException">The state folder cannot be used, or the file with the token not be read.</exception>
    public string NameOfSeller() => folder.NameOf("seller", account().Credentials.RefreshToken, account().Endpoints.Api.AbsoluteUri);

    /// <summary>The same for Amazon's merchant token, which outlives every credential.</summary>
    /// <exception cref="IOException">The state folder cannot be used.</exception>
    public string NameOfMerchant(string merchantToken) => folder.NameOf("merchant", merchantToken.ToUpperInvariant());
}
