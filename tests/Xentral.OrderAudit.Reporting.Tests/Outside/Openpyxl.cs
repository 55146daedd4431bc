using System.Diagnostics;
using System.Text.Json;

namespace Xentral.OrderAudit.Reporting.Tests.Outside;

/// <summary>Reads a workbook with the Python library openpyxl, which shares no code with ours.</summary>
internal static class Openpyxl
{
    private const string Script = """
        import json, sys, openpyxl
        book = openpyxl.load_workbook(sys.argv[1])
        print(json.dumps({sheet.title: {cell.coordinate: [cell.data_type, str(cell.value) if cell.is_date else cell.value]
            for row in sheet.iter_rows() for cell in row if cell.value is not None} for sheet in book}))
        """;

    /// <returns>By sheet and cell: the type (<c>s</c> text, <c>n</c> number, <c>d</c> date) and the value.</returns>
    public static async Task<Dictionary<string, Dictionary<string, JsonElement[]>>> ReadAsync(string path)
    {
        var (exitCode, output, error) = await RunAsync(OutsideTool.Find("python3", "python3-openpyxl"), Script, path);
        if (error.Contains("No module named", StringComparison.Ordinal))
        {
            OutsideTool.Miss("Python has no openpyxl; Debian has it in the package python3-openpyxl.");
        }

        Assert.True(exitCode == 0, error);
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, JsonElement[]>>>(output)!;
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string python, string script, params string[] arguments)
    {
        var start = new ProcessStartInfo(python, ["-c", script, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PYTHONUTF8"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
