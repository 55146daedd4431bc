using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Amazon;
using Xentral.OrderAudit.Amazon.Files;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.History;
using Xentral.OrderAudit.Reporting;
using Xentral.OrderAudit.Reporting.Csv;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Composition;

/// <summary>Everything one audit is made of.</summary>
internal sealed record AuditParts(
    TimeProvider Clock,
    IOptions<AuditOptions> Audit,
    IOptions<AmazonOptions> Amazon,
    ReportPresentation Presentation,
    IReadOnlyList<RuleInfo> Rules,
    OrderFileSet Orders,
    OrderJournal Fetch,
    AuditPipeline Pipeline,
    StateFolder State,
    RunHistory History,
    ConsoleProgress Progress,
    ReportWriters Writers);

/// <summary>What writes the files of an audit.</summary>
internal sealed record ReportWriters(
    [FromKeyedServices(ReportFormat.Workbook)] IReportWriter Workbook,
    [FromKeyedServices(ReportFormat.Json)] IReportWriter Json,
    CorrectionsCsvWriter Corrections);

/// <summary>What looks back at earlier runs.</summary>
internal sealed record HistoryParts(RunHistory History, IOptions<AuditOptions> Audit);
