namespace Xentral.OrderAudit.Reporting.Excel.Tables;

/// <summary>What a column holds; decides its look and how a cell is stored.</summary>
internal enum ColumnKind
{
    /// <summary>Our own words.</summary>
    Text,

    /// <summary>Text that came from outside: kept text even if somebody edits the cell.</summary>
    Foreign,

    /// <summary>An order or rule number: text that is never wrapped.</summary>
    Key,

    /// <summary>A moment as local wall-clock time, a true date that can be sorted and filtered.</summary>
    Moment,
    /// <summary>A day, a true date as well.</summary>
    Day,
    Count,

    /// <summary>A count that marks its row; empty elsewhere.</summary>
    Mark,

    /// <summary>A severity by sign, word and colour.</summary>
    Severity,
}
