using System.Diagnostics;
using System.Xml.Linq;
using System.Xml.Schema;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport;
using YamlDotNet.RepresentationModel;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>Printed schedules, judged by the programs that read them as far as those exist here.</summary>
public sealed class ScheduleTests
{
    // Everything a path may hold that somebody along the way takes for something else.
    private const string AwkwardName = "Müller & Söhne 100% \"$HOME\" it's";

    [Fact]
    public async Task Systemd_accepts_the_units_and_calls_them_well_sandboxed()
    {
        using var workplace = WithSecrets();
        var folder = Directory.CreateDirectory(workplace.PathOf("Müller & Söhne 100%")).FullName;
        File.Copy(workplace.PathOf("order-audit.json"), Path.Combine(folder, "order-audit.json"));

        var run = (await Executable.RunAsync(
            workplace, "schedule", "--systemd", "--at", "3:05", "--output", "units", "--config", $"{folder}/order-audit.json", "--reports", folder)).WithoutStackTrace();
        var service = workplace.PathOf("units/order-audit.service");
        var verdict = await Tool.RunAsync("systemd-analyze", "verify", service, workplace.PathOf("units/order-audit.timer"));
        var exposure = await Tool.RunAsync("systemd-analyze", "security", "--offline=true", "--threshold=25", service);
        var calendar = await Tool.RunAsync("systemd-analyze", "calendar", Line(workplace.PathOf("units/order-audit.timer"), "OnCalendar="));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"sudo cp '{service}' ", run.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), verdict);
        Assert.Equal(0, exposure.ExitCode);
        Assert.Equal(0, calendar.ExitCode);
        Assert.Contains("03:05:00 Europe/Berlin", calendar.Output, StringComparison.Ordinal);
        Assert.Contains("LoadCredential=amazon-clientsecret:", await File.ReadAllTextAsync(service), StringComparison.Ordinal);
        Assert.DoesNotContain("acceptfile", await File.ReadAllTextAsync(service), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_line_for_cron_is_accepted_and_its_command_audits()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 40);
        using var workplace = merchant.Workplace();
        workplace.Write("order-audit.json", "{}");
        Directory.CreateDirectory(workplace.PathOf(AwkwardName));

        var run = (await Executable.RunAsync(workplace, "schedule", "--cron", "--reports", AwkwardName)).WithoutStackTrace();
        workplace.Write("table", run.Output);
        var verdict = await Tool.RunAsync("crontab", "-n", workplace.PathOf("table"));
        var line = run.Output.Split('\n').Single(text => text.StartsWith("30 2 * * * ", StringComparison.Ordinal));

        Assert.Equal(0, verdict.ExitCode);
        Assert.Equal(1, await InShellAsync(workplace, line["30 2 * * * ".Length..].Replace("\\%", "%", StringComparison.Ordinal)));
        Assert.Single(Directory.GetFiles(workplace.PathOf(AwkwardName), "*.xlsx"));
        Assert.True(Directory.Exists(workplace.StateFolder));
        Assert.Contains("ORDERAUDIT__AMAZON__CLIENTSECRET", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("simulated", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_task_for_Windows_follows_the_schema()
    {
        using var workplace = WithSecrets();
        Directory.CreateDirectory(workplace.PathOf("Berichte & mehr"));
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Repository.PathTo("fixtures", "schedules", "task-scheduler.xsd"));

        var run = (await Executable.RunAsync(workplace, "schedule", "--windows", "--at", "23:15", "--reports", "Berichte & mehr")).WithoutStackTrace();
        var problems = new List<string>();
        var task = XDocument.Parse(run.Output);
        task.Validate(schemas, (_, problem) => problems.Add(problem.Message));
        string Value(string name) => task.Descendants().Single(element => element.Name.LocalName == name).Value;

        Assert.Empty(problems);
        Assert.EndsWith("T23:15:00", Value("StartBoundary"), StringComparison.Ordinal);
        Assert.Equal(("true", "IgnoreNew"), (Value("StartWhenAvailable"), Value("MultipleInstancesPolicy")));
        Assert.Contains($"--output \"{workplace.PathOf("Berichte & mehr")}\"", Value("Arguments"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manifest_for_Kubernetes_mounts_every_secret_it_names()
    {
        using var workplace = WithSecrets();

        var run = (await Executable.RunAsync(workplace, "schedule", "--kubernetes", "--image", "registry.example/order-audit:7")).WithoutStackTrace();
        var job = Manifest(run.Output);
        var pod = At(job, "spec", "jobTemplate", "spec", "template", "spec");
        var container = ((YamlSequenceNode)At(pod, "containers"))[0];
        var variables = ((YamlSequenceNode)At(container, "env")).ToDictionary(entry => Text(entry, "name"), entry => Text(entry, "value"));

        Assert.Equal(("batch/v1", "CronJob"), (Text(job, "apiVersion"), Text(job, "kind")));
        Assert.Equal(
            ("30 2 * * *", "Europe/Berlin", "Forbid"), (Text(job, "spec", "schedule"), Text(job, "spec", "timeZone"), Text(job, "spec", "concurrencyPolicy")));
        Assert.Equal("registry.example/order-audit:7", Text(container, "image"));
        Assert.Equal(("true", "true", "false"), (
            Text(pod, "securityContext", "runAsNonRoot"),
            Text(container, "securityContext", "readOnlyRootFilesystem"),
            Text(container, "securityContext", "allowPrivilegeEscalation")));
        Assert.Equal("/etc/order-audit/amazon-clientsecret", variables["ORDERAUDIT__AMAZON__CLIENTSECRETFILE"]);
        Assert.All(variables.Values, path => Assert.Contains($"--from-file={Path.GetFileName(path)}=", run.Output, StringComparison.Ordinal));
        AssertEveryMountHasItsVolume(pod, container);
    }

    [Fact]
    public async Task Many_merchants_become_an_indexed_job()
    {
        using var workplace = WithSecrets();

        var run = (await Executable.RunAsync(workplace, "schedule", "--kubernetes", "--profiles", "profiles", "--shards", "8")).WithoutStackTrace();
        var job = At(Manifest(run.Output), "spec", "jobTemplate", "spec");
        var pod = At(job, "template", "spec");
        var container = ((YamlSequenceNode)At(pod, "containers"))[0];
        var arguments = ((YamlSequenceNode)At(container, "args")).Select(argument => argument.ToString()).ToList();

        Assert.Equal(("Indexed", "8", "8"), (Text(job, "completionMode"), Text(job, "completions"), Text(job, "parallelism")));
        Assert.Equal("$(JOB_COMPLETION_INDEX)/8", arguments[arguments.IndexOf("--shard") + 1]);
        Assert.Contains("--all-profiles", arguments);
        AssertEveryMountHasItsVolume(pod, container);
    }

    [Theory]
    [InlineData("genau eines")]
    [InlineData("genau eines", "--cron", "--systemd")]
    [InlineData("keine Uhrzeit", "--cron", "--at", "25:00")]
    [InlineData("--profiles", "--kubernetes", "--shards", "3")]
    [InlineData("--shards", "--kubernetes", "--profiles", "p", "--shards", "0")]
    [InlineData("--output", "--cron", "--output", "order-audit.json/below")]
    public async Task Says_what_is_wrong(string expected, params string[] arguments)
    {
        using var workplace = WithSecrets();

        var run = (await Executable.RunAsync(workplace, ["schedule", .. arguments])).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private static Workplace WithSecrets()
    {
        var workplace = new Workplace();
        workplace.Write("order-audit.json", """
            {
              "Amazon": { "ClientId": "a", "ClientSecretFile": "/run/secrets/amazon", "RefreshTokenFile": "secrets/refresh token" },
              "Xentral": { "ConnectionStringFile": "/run/secrets/xentral" },
              "Audit": { "AcceptFile": "order-audit.accept" }
            }
            """);
        return workplace;
    }

    private static string Line(string path, string start)
        => File.ReadLines(path).Single(line => line.StartsWith(start, StringComparison.Ordinal))[start.Length..];

    private static async Task<int> InShellAsync(Workplace workplace, string command)
    {
        var start = new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = "/", RedirectStandardOutput = true };
        foreach (var (name, value) in workplace.Environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static YamlNode Manifest(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Select(document => document.RootNode).Single(root => Text(root, "kind") == "CronJob");
    }

    private static YamlNode At(YamlNode node, params string[] path) => path.Aggregate(node, (current, key) => current[key]);

    private static string Text(YamlNode node, params string[] path) => At(node, path).ToString();

    private static void AssertEveryMountHasItsVolume(YamlNode pod, YamlNode container) => Assert.Equal(
        ((YamlSequenceNode)At(pod, "volumes")).Select(volume => Text(volume, "name")).Order(),
        ((YamlSequenceNode)At(container, "volumeMounts")).Select(mount => Text(mount, "name")).Order());
}
