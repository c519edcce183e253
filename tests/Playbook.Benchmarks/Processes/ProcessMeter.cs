using System.Diagnostics;
using System.Text.Json;

namespace Playbook.Benchmarks.Processes;

/// <summary>Measures programs as whole processes, each started by a process that does nothing else.</summary>
/// <param name="cores">Which cores they may use.</param>
internal sealed class ProcessMeter(Cores cores)
{
    private static readonly CommandLine Self = new("dotnet", [typeof(ProcessMeter).Assembly.Location, "time", "--"]);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="ProgramFailedException">It ended with another code than 0.</exception>
    public async Task<Measurement> MeasureAsync(CommandLine command, CancellationToken cancellationToken)
    {
        using var process = Process.Start(Self.With(cores.Limit(command).Words).ToStartInfo())!;
        await using var killing = cancellationToken.UnsafeRegister(_ => process.Kill(entireProcessTree: true), null);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        cancellationToken.ThrowIfCancellationRequested();
        return Read(output) is { ExitCode: 0 } exit
            ? exit.Measurement
            : throw new ProgramFailedException($"'{command}' failed:\n{Read(output)?.Output}{await errors}");
    }

    private static MeasuredExit? Read(string output) =>
        output.Length == 0 ? null : JsonSerializer.Deserialize<MeasuredExit>(output);
}
