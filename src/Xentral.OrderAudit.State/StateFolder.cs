using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Xentral.OrderAudit.State;

/// <summary>Where this program keeps what outlives a run, and the key it is encrypted with.</summary>
public sealed class StateFolder(IOptions<StateOptions> options)
{
    public const string JournalPattern = "*.journal";
    public const string BudgetPattern = "*.budget";
    internal const string KeyName = "key";

    private byte[]? key;

    /// <summary>Nothing is kept when there is no folder.</summary>
    public bool IsUsed => !string.IsNullOrWhiteSpace(options.Value.Folder);

    public string Path => options.Value.Folder!;

    /// <exception cref="StateUnavailableException">The folder or its key file cannot be used.</exception>
    public byte[] Key => key ??= FindKey();

    /// <summary>A key that tells nothing of the state key it is derived from.</summary>
    /// <inheritdoc cref="Key" path="/exception"/>
    public byte[] KeyFor(string purpose)
        => HKDF.DeriveKey(HashAlgorithmName.SHA256, Key, KeyFile.KeySize, info: Encoding.UTF8.GetBytes($"order-audit {purpose}"));

    public string PathOf(string name, string pattern) => System.IO.Path.Combine(Path, pattern.Replace("*", name, StringComparison.Ordinal));

    /// <summary>A name that tells nothing of what it was made from to anybody without the key.</summary>
    /// <inheritdoc cref="Key" path="/exception"/>
    public string NameOf(params ReadOnlySpan<string> parts)
        => Convert.ToHexStringLower(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 16));

    /// <summary>A run of whichever settings is fetching orders at this moment: it holds its journal open.</summary>
    public bool HasRunUnderWay => IsUsed && Directory.Exists(Path) && Directory.EnumerateFiles(Path, JournalPattern).Any(IsHeld);

    private static bool IsHeld(string journal)
    {
        try
        {
            using var file = OwnFile.Open(journal);
            return false;
        }
        catch (Exception exception) when (exception is FileNotFoundException or UnsafePlaceException)
        {
            return false;
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            return true;
        }
    }

    private byte[] FindKey()
    {
        try
        {
            OwnFolder.Create(Path);
            return options.Value.Secret.IsGiven
                ? HKDF.DeriveKey(
                    HashAlgorithmName.SHA256,
                    Encoding.UTF8.GetBytes(options.Value.Secret.Read()),
                    KeyFile.KeySize,
                    info: "order-audit state"u8.ToArray())
                : KeyFile.ReadOrMake(System.IO.Path.Combine(Path, KeyName));
        }
        catch (UnsafePlaceException exception)
        {
            throw StateUnavailableException.Unsafe(exception);
        }
        catch (Exception exception) when (exception.IsPathFault())
        {
            throw StateUnavailableException.Unusable(Path, exception);
        }
    }
}
