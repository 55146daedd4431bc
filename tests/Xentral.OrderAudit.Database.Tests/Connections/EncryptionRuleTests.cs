using MySqlConnector;
using Xentral.OrderAudit.Database.Connections;

namespace Xentral.OrderAudit.Database.Tests.Connections;

public sealed class EncryptionRuleTests
{
    [Theory]
    [InlineData("Server=127.0.0.1")]
    [InlineData("Server=localhost;SslMode=None")]
    [InlineData("Server=::1;SslMode=None")]
    [InlineData("Server=[::1];SslMode=Preferred")]
    [InlineData("Server=127.3.2.1,localhost;SslMode=None")]
    [InlineData("Server=/run/mysqld/mysqld.sock;Protocol=unix;SslMode=None")]
    public void Leaves_local_servers_alone(string connection)
    {
        var settings = new MySqlConnectionStringBuilder(connection);
        var before = settings.SslMode;

        Assert.Empty(EncryptionRule.Problems(settings, mayBeUnencrypted: false, "key"));
        EncryptionRule.Apply(settings);
        Assert.Equal(before, settings.SslMode);
    }

    [Theory]
    [InlineData("Server=db.example")]
    [InlineData("Server=127.0.0.1,db.example")]
    [InlineData("Server=10.0.0.7")]
    [InlineData("Server=localhost.example")]
    public void Demands_proof_of_the_server_where_nothing_is_said(string connection)
    {
        var settings = new MySqlConnectionStringBuilder(connection);

        Assert.Empty(EncryptionRule.Problems(settings, mayBeUnencrypted: false, "key"));
        EncryptionRule.Apply(settings);
        Assert.Equal(MySqlSslMode.VerifyFull, settings.SslMode);
    }

    [Theory]
    [InlineData("Server=db.example")]
    [InlineData("Server=127.0.0.1")]
    [InlineData("Server=/run/mysqld/mysqld.sock;Protocol=unix")]
    public void Gives_away_neither_password_nor_files_whatever_was_asked_for(string connection)
    {
        var settings = new MySqlConnectionStringBuilder($"{connection};AllowPublicKeyRetrieval=true;AllowLoadLocalInfile=true");

        EncryptionRule.Apply(settings);

        Assert.False(settings.AllowPublicKeyRetrieval);
        Assert.False(settings.AllowLoadLocalInfile);
    }

    [Fact]
    public void Encryption_to_whoever_answers_is_no_protection()
    {
        var settings = new MySqlConnectionStringBuilder("Server=db.example;SslMode=Required");

        Assert.Contains(
            "Xentral:ServerCertificate", Assert.Single(EncryptionRule.Problems(settings, mayBeUnencrypted: true, "key")).En, StringComparison.Ordinal);
        Assert.Empty(EncryptionRule.Problems(settings, mayBeUnencrypted: false, "key", CertificatePin.Parse(new string('a', 64))));
    }

    [Fact]
    public void Permitted_plain_text_stays_plain_so_that_no_stranger_can_ask_for_the_password_under_cover()
    {
        var settings = new MySqlConnectionStringBuilder("Server=db.example;SslMode=Preferred");

        EncryptionRule.Apply(settings);

        Assert.Equal(MySqlSslMode.None, settings.SslMode);
    }

    [Theory]
    [InlineData("Server=db.example;SslMode=None")]
    [InlineData("Server=db.example;Ssl Mode=Preferred")]
    [InlineData("Server=127.0.0.1,db.example;SslMode=Disabled")]
    public void Refuses_plain_text_to_another_computer(string connection)
        => Assert.Single(EncryptionRule.Problems(new MySqlConnectionStringBuilder(connection), mayBeUnencrypted: false, "key"));

    [Fact]
    public void Permits_plain_text_on_explicit_wish()
    {
        var settings = new MySqlConnectionStringBuilder("Server=db.example;SslMode=None");

        Assert.Empty(EncryptionRule.Problems(settings, mayBeUnencrypted: true, "key"));
        EncryptionRule.Apply(settings);
        Assert.Equal(MySqlSslMode.None, settings.SslMode);
    }

    [Theory]
    [InlineData("VerifyCA")]
    [InlineData("VerifyFull")]
    public void Keeps_stricter_wishes(string mode)
    {
        var settings = new MySqlConnectionStringBuilder($"Server=db.example;SslMode={mode}");

        EncryptionRule.Apply(settings);

        Assert.Equal(mode, settings.SslMode.ToString());
    }
}
