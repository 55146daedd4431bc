using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Reporting.Csv;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Html;
using Xentral.OrderAudit.Reporting.Json;
using Xentral.OrderAudit.Reporting.Markdown;

namespace Xentral.OrderAudit.Reporting;

public static class ReportingRegistration
{
    /// <summary>
    /// Adds one <see cref="IReportWriter"/> per <see cref="ReportFormat"/>, keyed by it.
    /// The workbook's legend needs an <see cref="IReadOnlyList{T}"/> of <see cref="RuleInfo"/>, which the room of the rules registers.
    /// </summary>
    /// <param name="reportSection">The section <c>Report</c>.</param>
    public static IServiceCollection AddReports(this IServiceCollection services, IConfiguration reportSection)
    {
        services.AddSingleton<IValidateOptions<ReportOptions>, ReportOptionsValidator>();
        services.AddOptions<ReportOptions>().Bind(reportSection).ValidateOnStart();

        return services
            .AddKeyedSingleton<IReportWriter, ExcelReportWriter>(ReportFormat.Workbook)
            .AddKeyedSingleton<IReportWriter, JsonResultWriter>(ReportFormat.Json)
            .AddKeyedSingleton<IReportWriter, HtmlReportWriter>(ReportFormat.Html)
            .AddKeyedSingleton<IReportWriter>(ReportFormat.Csv, (services, _) => new CsvReportWriter(services.GetRequiredService<IReadOnlyList<RuleInfo>>()))
            .AddKeyedSingleton<IReportWriter, CorrectionsCsvWriter>(ReportFormat.Corrections)
            .AddSingleton<CorrectionsCsvWriter>()
            .AddKeyedSingleton<IReportWriter, MarkdownReportWriter>(ReportFormat.Markdown);
    }
}
