using Xentral.OrderAudit.Database.Grants;

namespace Xentral.OrderAudit.Database.Tests.Grants;

/// <summary>Statements as MySQL 8 and MariaDB 10 write them.</summary>
public sealed class GrantListTests
{
    [Theory]
    [InlineData("", "GRANT USAGE ON *.* TO `order_audit`@`%` IDENTIFIED BY PASSWORD '*0'")]
    [InlineData("", "GRANT SELECT ON `xentral`.`auftrag` TO `order_audit`@`%`")]
    [InlineData("", "GRANT SELECT (`id`, `internet`, `status`) ON `xentral`.`auftrag` TO `order_audit`@`%`")]
    [InlineData("", "GRANT SELECT, SHOW VIEW ON `xentral`.* TO `order_audit`@`%`")]
    [InlineData("", "GRANT INSERT, UPDATE ON `other`.* TO `order_audit`@`%`")]
    [InlineData("", "GRANT ALL PRIVILEGES ON `xentralx`.* TO `order_audit`@`%`")]
    [InlineData("", "GRANT ALL PRIVILEGES ON `xentral\\_2`.* TO `order_audit`@`%`")]
    [InlineData("ALL PRIVILEGES", "GRANT ALL PRIVILEGES ON *.* TO `root`@`localhost`")]
    [InlineData("ALL PRIVILEGES", "GRANT ALL PRIVILEGES ON `xen%`.* TO `order_audit`@`%`")]
    [InlineData("ALL PRIVILEGES", "GRANT ALL PRIVILEGES ON `xentra_`.* TO `order_audit`@`%`")]
    [InlineData("ALL PRIVILEGES", "GRANT ALL PRIVILEGES ON `XENTRAL`.* TO `order_audit`@`%`")]
    [InlineData("UPDATE", "GRANT SELECT (`id`, `name`), UPDATE (`name`) ON `xentral`.`auftrag` TO `order_audit`@`%`")]
    [InlineData("DELETE, INSERT, UPDATE", "GRANT SELECT, INSERT, UPDATE, DELETE ON `xentral`.* TO `order_audit`@`%`")]
    [InlineData("GRANT OPTION", "GRANT SELECT ON `xentral`.* TO `order_audit`@`%` WITH GRANT OPTION")]
    [InlineData("EXECUTE", "GRANT EXECUTE ON PROCEDURE `xentral`.`aufraeumen` TO `order_audit`@`%`")]
    [InlineData("SYSTEM_USER", "GRANT SYSTEM_USER ON *.* TO `order_audit`@`%`")]
    public void Finds_what_goes_beyond_reading_this_database(string expected, string statement)
        => Assert.Equal(expected, string.Join(", ", GrantList.Parse([statement], "xentral").MoreThanReading));

    [Theory]
    [InlineData("`leser`", "GRANT `leser` TO `order_audit`@`%`")]
    [InlineData("`leser`@`%` `pfleger`@`%`", "GRANT `leser`@`%`,`pfleger`@`%` TO `order_audit`@`%`")]
    [InlineData("", "GRANT PROXY ON ''@'%' TO 'root'@'localhost' WITH GRANT OPTION")]
    [InlineData("", "SET DEFAULT ROLE `leser` FOR `order_audit`@`%`")]
    public void Finds_roles(string expected, string statement)
        => Assert.Equal(expected, string.Join(' ', GrantList.Parse([statement], "xentral").Roles));
}
