using System.Diagnostics;
using MySqlConnector;

namespace Xentral.OrderAudit.TestSupport.Databases;

/// <summary>Starts mariadbd on a free loopback port with its files in a new temporary folder.</summary>
internal static class MariaDbProcess
{
    // A folder of its own for temporary tables: a server that starts removes what it takes for its own leftovers.
    // The shell waits on its input, which only this process holds open: however the tests end, the server and its files go too.
    private const string Script = """
        exec >"$1/log" 2>&1
        trap '' INT TERM HUP
        cd "$1" || exit 1
        as_root=(); [ "$(id -u)" = 0 ] && as_root=(--user=root)
        dies_with_shell=(); command -v setpriv && dies_with_shell=(setpriv --pdeathsig KILL)
        mkdir "$1/tmp"
        TMPDIR="$1/tmp" mariadb-install-db --no-defaults "${as_root[@]}" --datadir="$1/data" --auth-root-authentication-method=normal --skip-test-db || exit 1
        "${dies_with_shell[@]}" mariadbd --no-defaults "${as_root[@]}" --datadir="$1/data" --tmpdir="$1/tmp" --socket="$1/s" --pid-file="$1/pid" \
          --port="$2" --bind-address=127.0.0.1 --init-file="$1/init.sql" --skip-name-resolve --skip-log-bin \
          --innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=0 --innodb-buffer-pool-size=512M --max-allowed-packet=64M "${@:3}" </dev/null &
        read -r _
        kill -9 "$!"; wait; cd /; rm -rf "$1"
        """;

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);

    // Kept so that their inputs stay open until this process ends.
    private static readonly List<Process> Running = [];

    private static readonly string[] ProgramFolders = ["/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin"];

    public static bool IsInstalled => ProgramFolders.Any(folder => File.Exists(Path.Combine(folder, "mariadbd")));

    /// <returns>The administrator's connection string.</returns>
    public static async Task<string> StartAsync(bool withTls)
    {
        var folder = Directory.CreateTempSubdirectory("oa-db-").FullName;
        var port = LoopbackPort.Free();

        // The server takes one statement per line.
        await File.WriteAllLinesAsync(
            Path.Combine(folder, "init.sql"),
            ["CREATE USER tester@'%' IDENTIFIED BY 'tester';", "GRANT ALL ON *.* TO tester@'%' WITH GRANT OPTION;"]);

        IEnumerable<string> tlsArguments = withTls ? await TlsFiles.WriteAsync(folder) : [];
        var process = Start(folder, port, tlsArguments);
        Running.Add(process);

        var connectionString = $"Server=127.0.0.1;Port={port};User ID=tester;Password=tester";
        await WaitUntilReadyAsync(process, connectionString, Path.Combine(folder, "log"));

        return connectionString;
    }

    private static Process Start(string folder, int port, IEnumerable<string> moreArguments)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardInput = true, UseShellExecute = false };
        foreach (var argument in (string[])["-c", Script, "mariadb-for-tests", folder, $"{port}", .. moreArguments])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["PATH"] = $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin:/usr/local/sbin";

        return Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
    }

    private static async Task WaitUntilReadyAsync(Process process, string connectionString, string log)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = new MySqlConnection(connectionString);
                await connection.OpenAsync();

                return;
            }
            catch (MySqlException failure) when (IsStarting(failure) && waiting.Elapsed < StartLimit && !process.HasExited && !HasFailed(log))
            {
                await Task.Delay(50);
            }
            catch (MySqlException failure)
            {
                throw new InvalidOperationException(
                    $"The test server did not start:\n{string.Join('\n', (await File.ReadAllLinesAsync(log)).TakeLast(20))}", failure);
            }
        }
    }

    private static bool IsStarting(MySqlException failure) => failure.ErrorCode == MySqlErrorCode.UnableToConnectToHost;

    private static bool HasFailed(string log)
        => File.Exists(log) && File.ReadAllText(log) is var text
            && text.Contains("[ERROR] Aborting", StringComparison.Ordinal);
}
