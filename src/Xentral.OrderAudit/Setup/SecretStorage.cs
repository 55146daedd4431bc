namespace Xentral.OrderAudit.Setup;

/// <summary>Where secrets go.</summary>
internal enum SecretStorage
{
    /// <summary>Each into a file only its owner can read; the configuration names the files.</summary>
    Files,

    /// <summary>Nowhere: the merchant sets environment variables.</summary>
    Environment,
}
