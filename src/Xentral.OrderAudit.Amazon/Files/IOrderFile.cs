using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>A file with orders that has been looked through once.</summary>
internal interface IOrderFile
{
    string Name { get; }

    /// <summary>What it is, in words.</summary>
    LocalizedText Kind { get; }

    /// <summary>Lower-case hexadecimal, of the file as it lies there.</summary>
    string Sha256 { get; }

    /// <summary>Rows of a report, orders of saved answers.</summary>
    int Rows { get; }

    /// <summary>Different orders.</summary>
    int Orders { get; }

    /// <summary>The first and the last purchase in it; <see langword="null"/> when no date could be read.</summary>
    (DateTimeOffset First, DateTimeOffset Last)? Purchases { get; }

    /// <summary>What this file cannot tell by its nature.</summary>
    IEnumerable<LocalizedText> Limits { get; }

    /// <summary>The first place in it that could not be understood, in words; <see langword="null"/> when there is none.</summary>
    LocalizedText? FirstFault { get; }

    /// <summary>Orders from this file may have an address.</summary>
    bool HoldsAddresses { get; }

    /// <summary>The file holds the page at which a list ends; <see langword="null"/> when it holds no pages.</summary>
    bool? HasLastPage { get; }

    /// <summary>Adds how often <see cref="ReadAsync"/> is going to yield each order.</summary>
    void CountInto(OrderTally tally);

    /// <summary>Every order, perhaps more than once.</summary>
    /// <exception cref="OrderReportUnusableException">The file is no longer the one that was looked through.</exception>
    IAsyncEnumerable<AmazonOrder> ReadAsync(CancellationToken cancellationToken);
}
