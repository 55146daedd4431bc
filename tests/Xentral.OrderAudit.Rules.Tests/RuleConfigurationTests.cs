using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests;

public sealed class RuleConfigurationTests
{
    [Fact]
    public void Accepts_an_empty_section() => Assert.Empty(RuleConfiguration.Problems(Rules()));

    [Theory]
    [InlineData("off", null)]
    [InlineData("Info", Severity.Info)]
    [InlineData("WARNING", Severity.Warning)]
    [InlineData("error", Severity.Error)]
    public void Reads_a_severity_in_any_case(string text, Severity? expected)
    {
        var rules = Rules(("xoa302:Severity", text));

        Assert.Empty(RuleConfiguration.Problems(rules));
        Assert.Equal(expected, RuleConfiguration.Severities(rules)["XOA302"]);
    }

    [Fact]
    public void Names_an_unknown_id_with_its_full_key_and_the_nearest_one()
    {
        var problem = Assert.Single(RuleConfiguration.Problems(Rules(("XOA392:Severity", "off"))));

        Assert.StartsWith("Rules:XOA392:", problem.En, StringComparison.Ordinal);
        Assert.Contains("XOA302", problem.En, StringComparison.Ordinal);
        Assert.Contains("XOA302", problem.De, StringComparison.Ordinal);
    }

    [Fact]
    public void Understands_a_rules_name_in_place_of_its_id()
        => Assert.Contains("XOA102", Assert.Single(RuleConfiguration.Problems(Rules(("StreetMising:Severity", "off")))).En, StringComparison.Ordinal);

    [Theory]
    [InlineData("XOA302:Severity", "loud")]
    [InlineData("XOA302:Severity", "")]
    [InlineData("XOA302:Severity", "1")]
    public void Names_a_value_that_is_no_severity(string key, string value)
        => Assert.StartsWith("Rules:XOA302:Severity:", Assert.Single(RuleConfiguration.Problems(Rules((key, value)))).De, StringComparison.Ordinal);

    [Fact]
    public void Shows_where_a_severity_belongs_that_stands_in_the_rules_own_place()
        => Assert.Contains(
            """Rules:XOA302: The severity goes into a setting of its own, like this: "XOA302": { "Severity": "off" }""",
            Assert.Single(RuleConfiguration.Problems(Rules(("XOA302", "off")))).En,
            StringComparison.Ordinal);

    [Fact]
    public void Names_a_setting_that_does_not_exist()
        => Assert.StartsWith("Rules:XOA302:Sevrity:", Assert.Single(RuleConfiguration.Problems(Rules(("XOA302:Sevrity", "off")))).En, StringComparison.Ordinal);

    [Fact]
    public void Lists_all_problems_at_once()
        => Assert.Equal(2, RuleConfiguration.Problems(Rules(("XOA999:Severity", "off"), ("XOA302:Severity", "loud"))).Count);

    [Fact]
    public void Switches_a_rule_off()
        => Assert.Empty(Runner(("XOA102:Severity", "off")).Inspect(WithoutStreet()));

    [Fact]
    public void Overrides_a_severity()
        => Assert.Equal(Severity.Info, Assert.Single(Runner(("XOA102:Severity", "info")).Inspect(WithoutStreet())).Severity);

    [Fact]
    public void Uses_the_rules_own_severity_by_default()
        => Assert.Equal(Severity.Error, Assert.Single(Runner().Inspect(WithoutStreet())).Severity);

    [Fact]
    public void Registers_the_runner_and_the_list_of_rules()
    {
        using var provider = new ServiceCollection().AddLogging().AddOrderRules(Rules()).BuildServiceProvider();

        Assert.NotNull(provider.GetService<RuleRunner>());
        Assert.Same(RuleCatalog.All, provider.GetService<IReadOnlyList<RuleInfo>>());
    }

    private static OrderComparison WithoutStreet()
        => A.Comparison().Missing(DifferenceKind.StreetMissing, AddressField.Street, "Lindenallee 12").Build();

    private static RuleRunner Runner(params (string Key, string Value)[] settings)
        => new(
            RuleCatalog.OrderRules,
            RuleCatalog.RunRules,
            RuleCatalog.Unreadable,
            RuleConfiguration.Severities(Rules(settings)),
            NullLogger<RuleRunner>.Instance);

    private static IConfigurationSection Rules(params (string Key, string Value)[] settings)
        => new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Rules:{setting.Key}", (string?)setting.Value)))
            .Build()
            .GetSection("Rules");
}
