using System.Text;

namespace Xentral.OrderAudit.Scheduling;

/// <summary>A service that may do no more than an audit needs, and a timer that catches up after the machine was off.</summary>
internal static class SystemdUnits
{
    public static IReadOnlyList<ScheduledFile> Of(Installation installation) =>
    [
        new("order-audit.service", Service(installation)),
        new("order-audit.timer", Timer(installation)),
    ];

    private static string Service(Installation installation) => $"""
        [Unit]
        Description=Xentral Order Audit, nightly
        Wants=network-online.target
        After=network-online.target
        StartLimitIntervalSec=6h
        StartLimitBurst=4

        [Service]
        Type=oneshot
        User={installation.User}
        WorkingDirectory={Specifiers(installation.WorkingDirectory)}
        ExecStart={string.Join(' ', installation.Program.Concat(installation.Arguments).Select(Word))}
        {Credentials(installation)}# 1: orders are affected, which is a result. 3 and 4: a side was unreachable or not all was read; a later try goes on from there.
        SuccessExitStatus=1
        Restart=on-failure
        RestartPreventExitStatus=2 5 130
        RestartSec=20min

        # An audit reads, and writes its reports and its state.
        ReadWritePaths={Word(installation.StateFolder)} {Word(installation.OutputFolder)}
        UMask=0077
        ProtectSystem=strict
        ProtectHome=read-only
        PrivateTmp=yes
        PrivateDevices=yes
        ProtectProc=invisible
        ProtectClock=yes
        ProtectHostname=yes
        ProtectKernelLogs=yes
        ProtectKernelModules=yes
        ProtectKernelTunables=yes
        ProtectControlGroups=yes
        NoNewPrivileges=yes
        CapabilityBoundingSet=
        RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
        RestrictNamespaces=yes
        RestrictRealtime=yes
        RestrictSUIDSGID=yes
        RemoveIPC=yes
        LockPersonality=yes
        SystemCallArchitectures=native
        SystemCallFilter=@system-service
        SystemCallFilter=~@privileged
        SystemCallErrorNumber=EPERM

        """;

    private static string Timer(Installation installation) => $"""
        [Unit]
        Description=Xentral Order Audit, every night

        [Timer]
        OnCalendar=*-*-* {installation.At:HH':'mm}:00 {installation.TimeZone}
        Persistent=true
        RandomizedDelaySec=15min

        [Install]
        WantedBy=timers.target

        """;

    // Read by systemd as root and shown to this service only, so the files themselves can belong to root.
    private static string Credentials(Installation installation)
    {
        var lines = new StringBuilder();
        foreach (var secret in installation.Secrets)
        {
            lines.Append("LoadCredential=").Append(secret.Name).Append(':').Append(Specifiers(secret.Path)).Append('\n');
            lines.Append("Environment=").Append(secret.Variable).Append("=%d/").Append(secret.Name).Append('\n');
        }

        return lines.ToString();
    }

    private static string Specifiers(string text) => text.Replace("%", "%%", StringComparison.Ordinal);

    /// <summary>One word of a command line, whatever is in it.</summary>
    private static string Word(string text)
    {
        var escaped = Specifiers(text)
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("$", "$$", StringComparison.Ordinal);
        return escaped.All(character => char.IsLetterOrDigit(character) || "-_./:=,%".Contains(character, StringComparison.Ordinal))
            ? escaped
            : $"\"{escaped}\"";
    }
}
