using System.Text.Json;
using Xentral.OrderAudit.Composition;

namespace Xentral.OrderAudit.Scheduling;

/// <summary>
/// A CronJob whose configuration and secrets are files of a Secret. With many merchants it is an Indexed Job: each pod takes its share by
/// <c>JOB_COMPLETION_INDEX</c>.
/// </summary>
internal static class KubernetesManifest
{
    private const string ConfigFolder = "/etc/order-audit";
    private const string ProfilesFolder = "/etc/order-audit-profiles";
    private const string DataFolder = "/var/lib/order-audit";

    public static IReadOnlyList<ScheduledFile> Of(Installation installation, string image, int shards)
        => [new("order-audit.yaml", Manifest(installation, image, shards))];

    private static string Manifest(Installation installation, string image, int shards) => $$"""
        # Xentral Order Audit {{ToolVersion.Current}}, every night. First put the configuration and each secret into the cluster:
        #   {{CreateSecret(installation)}}
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: order-audit
        spec:
          # State and reports. Pods on several machines need a class that offers ReadWriteMany.
          accessModes: [{{(shards > 1 ? "ReadWriteMany" : "ReadWriteOnce")}}]
          resources:
            requests:
              storage: 2Gi
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: order-audit
        spec:
          schedule: "{{installation.At.Minute}} {{installation.At.Hour}} * * *"
          timeZone: {{Quoted(installation.TimeZone)}}
          concurrencyPolicy: Forbid
          # A night that was missed is still made up for until noon or so.
          startingDeadlineSeconds: 36000
          successfulJobsHistoryLimit: 3
          failedJobsHistoryLimit: 3
          jobTemplate:
            spec:
              backoffLimit: {{2 * shards}}
        {{Sharing(shards)}}      template:
                spec:
                  restartPolicy: Never
                  automountServiceAccountToken: false
                  securityContext:
                    runAsNonRoot: true
                    runAsUser: 1654
                    runAsGroup: 1654
                    fsGroup: 1654
                    seccompProfile:
                      type: RuntimeDefault
                  containers:
                    - name: order-audit
                      image: {{Quoted(image)}}
                      # Affected orders are told by the section Notify; a failed Job means that an audit failed.
                      args: [{{string.Join(", ", Arguments(installation, shards).Select(Quoted))}}]
                      workingDir: {{Quoted(DataFolder)}}
        {{Environment(installation, shards)}}              securityContext:
                        allowPrivilegeEscalation: false
                        readOnlyRootFilesystem: true
                        capabilities:
                          drop: [ALL]
                      resources:
                        requests: { cpu: 100m, memory: 128Mi }
                        limits: { memory: 512Mi }
                      volumeMounts:
                        - name: config
                          mountPath: {{ConfigFolder}}
                          readOnly: true
                        - name: data
                          mountPath: {{DataFolder}}
                        - name: tmp
                          mountPath: /tmp
        {{Profiles(installation, "                - name: profiles\n                  mountPath: " + ProfilesFolder + "\n                  readOnly: true\n")}}          volumes:
                    - name: config
                      secret:
                        secretName: order-audit
                        defaultMode: 0440
                    - name: data
                      persistentVolumeClaim:
                        claimName: order-audit
                    - name: tmp
                      emptyDir: {}
        {{Profiles(installation, "            - name: profiles\n              secret:\n                secretName: order-audit-profiles\n                defaultMode: 0440\n")}}
        """;

    private static IEnumerable<string> Arguments(Installation installation, int shards) =>
    [
        "audit",
        "--nightly",
        .. installation.ConfigFile is null ? Array.Empty<string>() : ["--config", $"{ConfigFolder}/{SettingsFile.DefaultName}"],
        .. installation.ProfilesFolder is null ? Array.Empty<string>() : ["--all-profiles", "--profiles", ProfilesFolder],
        .. shards > 1 ? ["--shard", $"$(JOB_COMPLETION_INDEX)/{shards}"] : Array.Empty<string>(),
        "--state",
        $"{DataFolder}/state",
        "--output",
        $"{DataFolder}/reports",
        "--fail-on",
        "never",
    ];

    private static string Sharing(int shards) => shards > 1
        ? $"      completionMode: Indexed\n      completions: {shards}\n      parallelism: {shards}\n"
        : "";

    private static string Environment(Installation installation, int shards)
    {
        var lines = installation.Secrets
            .Select(secret => $"                - name: {secret.Variable}\n                  value: {ConfigFolder}/{secret.Name}\n")
            .ToList();
        if (shards > 1)
        {
            lines.Add(
                "                - name: JOB_COMPLETION_INDEX\n                  valueFrom:\n                    fieldRef:\n"
                + "                      fieldPath: metadata.annotations['batch.kubernetes.io/job-completion-index']\n");
        }

        return lines.Count == 0 ? "" : $"              env:\n{string.Concat(lines)}";
    }

    private static string Profiles(Installation installation, string lines) => installation.ProfilesFolder is null ? "" : lines;

    private static string CreateSecret(Installation installation)
    {
        IEnumerable<string> files =
        [
            .. installation.ConfigFile is { } config ? [$"--from-file={SettingsFile.DefaultName}={Shell(config)}"] : Array.Empty<string>(),
            .. installation.Secrets.Select(secret => $"--from-file={secret.Name}={Shell(secret.Path)}"),
        ];
        var profiles = installation.ProfilesFolder is { } folder ? $"\n#   kubectl create secret generic order-audit-profiles --from-file={Shell(folder)}" : "";
        return $"kubectl create secret generic order-audit {string.Join(' ', files)}{profiles}";
    }

    private static string Shell(string path) => $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    // A JSON string is a YAML string as well.
    private static string Quoted(string text) => JsonSerializer.Serialize(text, TextLayout);

    private static readonly JsonSerializerOptions TextLayout = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
