namespace Xentral.OrderAudit.Notifying.Tests;

public sealed class NotifyOptionsTests
{
    [Fact]
    public void Nothing_configured_is_no_problem()
    {
        Assert.Empty(new NotifyOptions().Problems());
        Assert.False(new NotifyOptions().IsUsed);
    }

    [Theory]
    [InlineData("Notify:When", "sometimes")]
    [InlineData("Notify:When", "1")]
    public void An_unknown_occasion_is_named(string key, string value)
        => Assert.StartsWith(key, Assert.Single(new NotifyOptions { When = value }.Problems()).En, StringComparison.Ordinal);

    [Theory]
    [InlineData("Notify:Mail:Security", "mail.example.org", "25", "none", "a@example.org", "b@example.org", "")]
    [InlineData("Notify:Mail:Security", "mail.example.org", "25", "ssl", "a@example.org", "b@example.org", "")]
    [InlineData("Notify:Mail:Port", "mail.example.org", "0", "", "a@example.org", "b@example.org", "")]
    [InlineData("Notify:Mail:From", "mail.example.org", "25", "", "", "b@example.org", "")]
    [InlineData("Notify:Mail:To", "mail.example.org", "25", "", "a@example.org", "not an address@", "")]
    [InlineData("Notify:Mail:Server", "", "25", "", "a@example.org", "b@example.org", "")]
    [InlineData("Notify:Mail:Password", "mail.example.org", "25", "", "a@example.org", "b@example.org", "user")]
    public void What_is_wrong_with_mail_is_named(string key, string server, string port, string security, string from, string to, string user)
    {
        var options = new MailOptions { Server = server, Port = port, Security = security, From = from, To = [to], User = user };

        Assert.StartsWith(key, Assert.Single(options.Problems()).En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    public void Without_encryption_only_on_this_computer(string server)
        => Assert.Empty(new MailOptions { Server = server, Security = "none", From = "a@example.org", To = ["b@example.org"] }.Problems());

    [Theory]
    [InlineData("587", "starttls")]
    [InlineData("25", "starttls")]
    [InlineData("465", "tls")]
    public void The_port_decides_how_to_encrypt(string port, string security)
        => Assert.Equal(security, new MailOptions { Port = port }.SecurityInForce);

    [Theory]
    [InlineData("Notify:Webhook:Url", "http://hooks.example.org/x", "json")]
    [InlineData("Notify:Webhook:Url", "hooks.example.org", "json")]
    [InlineData("Notify:Webhook:Format", "https://hooks.example.org/x", "xml")]
    public void What_is_wrong_with_a_webhook_is_named_without_its_address(string key, string url, string format)
    {
        var problem = Assert.Single(new WebhookOptions { Url = url, Format = format }.Problems());

        Assert.StartsWith(key, problem.En, StringComparison.Ordinal);
        Assert.DoesNotContain("hooks.example.org", problem.En + problem.De, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_file_that_is_missing_is_named()
        => Assert.StartsWith(
            "Notify:Webhook:UrlFile", Assert.Single(new WebhookOptions { UrlFile = "/nowhere/url" }.Problems()).En, StringComparison.Ordinal);
}
