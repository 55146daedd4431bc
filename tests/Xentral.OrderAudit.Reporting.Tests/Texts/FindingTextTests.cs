using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Tests.Samples;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Reporting.Tests.Texts;

public sealed class FindingTextTests
{
    [Fact]
    public void Masks_the_values_inside_the_sentence()
        => Assert.Equal(
            "Amazon nennt als Empfänger „P•••••••“, in Xentral steht „J••• (alles anders)“.",
            new FindingText(Language.German, Audience.Amazon).Message(
                SampleAudit.Finding(SampleRules.RecipientDiffers, AddressField.Recipient, "Philippa", "José")));

    [Fact]
    public void Says_that_nothing_is_there()
        => Assert.Equal(
            "Amazon names the recipient “P•••••••”, Xentral has “(empty)”.",
            new FindingText(Language.English, Audience.Support).Message(
                SampleAudit.Finding(SampleRules.RecipientDiffers, AddressField.Recipient, "Philippa")));

    [Fact]
    public void A_value_that_looks_like_a_place_is_no_place()
        => Assert.Equal(
            "Aus „{xentral}“ ist „B“ geworden: Die Null am Anfang fehlt.",
            new FindingText(Language.German, Audience.Internal).Message(
                SampleAudit.Finding(SampleRules.LeadingZeroLost, AddressField.PostalCode, "{xentral}", "B")));

    [Fact]
    public void Names_the_field_in_the_readers_language()
    {
        var finding = SampleAudit.Finding(SampleRules.Mojibake, AddressField.PostalCode, "", "x");

        Assert.StartsWith("Im Feld PLZ steht", new FindingText(Language.German, Audience.Amazon).Message(finding), StringComparison.Ordinal);
        Assert.StartsWith("The field Postal code reads", new FindingText(Language.English, Audience.Amazon).Message(finding), StringComparison.Ordinal);
    }
}
