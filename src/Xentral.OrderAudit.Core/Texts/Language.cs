namespace Xentral.OrderAudit.Core.Texts;

/// <summary>The languages every text for people exists in.</summary>
public enum Language
{
    German,
    English,
}
