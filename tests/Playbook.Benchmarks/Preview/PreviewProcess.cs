using System.Diagnostics;
using System.Text;
using Playbook.Benchmarks.Processes;

namespace Playbook.Benchmarks.Preview;

/// <summary>A preview that runs.</summary>
internal sealed class PreviewProcess : IDisposable
{
    private const string Announcement = "Preview at ";

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PreviewProcess(CommandLine command)
    {
        _process = new Process { StartInfo = command.ToStartInfo(), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new ProgramFailedException($"'{command}' ended:\n{Output}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it serves.</summary>
    public Uri Address => _address.Task.Result;

    /// <summary>Time on all cores so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory that was resident so far, in bytes. Nothing is missed, as the process still runs.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>What it has said so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts a preview and waits until it serves.</summary>
    /// <exception cref="ProgramFailedException">It ends instead.</exception>
    public static async Task<PreviewProcess> StartAsync(CommandLine command, CancellationToken cancellationToken)
    {
        var preview = new PreviewProcess(command);
        try
        {
            await preview._address.Task.WaitAsync(cancellationToken);
            return preview;
        }
        catch
        {
            preview.Dispose();
            throw;
        }
    }

    /// <summary>Stops it.</summary>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (line?.StartsWith(Announcement, StringComparison.Ordinal) == true)
        {
            _address.TrySetResult(new Uri(line[Announcement.Length..].Split(' ')[0]));
        }
    }
}
