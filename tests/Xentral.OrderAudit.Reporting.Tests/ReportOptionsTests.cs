using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel;
using Xentral.OrderAudit.Reporting.Json;
using Xentral.OrderAudit.Reporting.Tests.Samples;

namespace Xentral.OrderAudit.Reporting.Tests;

public sealed class ReportOptionsTests
{
    [Fact]
    public void Defaults_are_German_and_masked()
        => Assert.Equal(new ReportPresentation(Language.German, Audience.Amazon), new ReportOptions().ToPresentation());

    [Fact]
    public void Names_every_problem_with_its_key()
    {
        var options = new ReportOptions { Language = "fr", Audience = "everyone", MerchantName = "a\nb", MerchantToken = "A 1" };

        Assert.Equal(
            ["Report:Language", "Report:Audience (--audience)", "Report:MerchantName", "Report:MerchantToken"],
            options.Problems().Select(problem => string.Join(':', problem.De.Split(':').Take(2))));
        Assert.Equal(4, options.Problems().Count(problem => problem.En.StartsWith("Report:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Registration_offers_each_format_and_validates()
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?> { ["Report:Language"] = "EN", ["Report:Audience"] = "internal", ["Report:MerchantName"] = null })
            .Build();
        using var services = new ServiceCollection()
            .AddSingleton<IReadOnlyList<RuleInfo>>(SampleRules.All)
            .AddReports(settings.GetSection("Report"))
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });

        Assert.IsType<ExcelReportWriter>(services.GetRequiredKeyedService<IReportWriter>(ReportFormat.Workbook));
        Assert.IsType<JsonResultWriter>(services.GetRequiredKeyedService<IReportWriter>(ReportFormat.Json));
        Assert.Equal(
            new ReportPresentation(Language.English, Audience.Internal),
            services.GetRequiredService<IOptions<ReportOptions>>().Value.ToPresentation());
    }

    [Fact]
    public void A_wrong_setting_stops_the_start()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Report:Audience", "all")]).Build();
        using var services = new ServiceCollection().AddReports(settings.GetSection("Report")).BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
    }
}
