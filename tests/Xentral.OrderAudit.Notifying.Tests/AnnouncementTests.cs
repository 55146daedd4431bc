using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Notifying.Tests.Support;

namespace Xentral.OrderAudit.Notifying.Tests;

public sealed class AnnouncementTests
{
    [Theory]
    [InlineData(0, 0, true, "Always")]
    [InlineData(2, 0, true, "Always,Findings")]
    [InlineData(2, 1, true, "Always,Findings,New")]
    [InlineData(0, 0, false, "Always,Findings,New,Failure")]
    public void Is_due_on_the_occasions_that_include_it(int affected, int news, bool isComplete, string occasions)
    {
        var announcement = Announced.Run(affected, news, isComplete);

        Assert.Equal(occasions, string.Join(',', Enum.GetValues<Occasion>().Where(announcement.IsDue)));
    }

    [Fact]
    public void A_failed_run_and_a_test_are_always_due()
        => Assert.All(
            Enum.GetValues<Occasion>(),
            occasion => Assert.True(Announced.Failed().IsDue(occasion) && (Announced.Run(0, 0) with { IsTest = true }).IsDue(occasion)));

    [Fact]
    public void News_that_did_not_arrive_are_still_news()
    {
        var announcement = Announced.Run(affected: 1, news: 0) with { UntoldBefore = 3 };

        Assert.True(announcement.IsDue(Occasion.New));
        Assert.Contains("Aus früheren Läufen, deren Nachricht nicht ankam, sind noch offen: 3.", new AnnouncementText(announcement).Lines);
    }

    [Fact]
    public void A_first_run_that_finds_something_is_news()
    {
        var announcement = Announced.Run(affected: 2);
        var first = announcement with { Result = announcement.Result! with { Changes = null } };

        Assert.True(first.IsDue(Occasion.New));
    }

    [Theory]
    [InlineData(Language.German, "Order Audit (Müller & Söhne <GmbH>): unvollständig geprüft, 2 Bestellungen betroffen")]
    [InlineData(Language.English, "Order Audit (Müller & Söhne <GmbH>): incomplete audit, 2 orders affected")]
    public void An_incomplete_run_never_sounds_like_a_clean_one(Language language, string subject)
        => Assert.Equal(subject, new AnnouncementText(Announced.Run(isComplete: false, language: language)).Subject);
}
