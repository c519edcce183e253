using System.Diagnostics;

namespace Playbook.Benchmarks.Processes;

/// <summary>A program and what it is told.</summary>
/// <param name="Program">Path of the program, or its name when it is on the path.</param>
/// <param name="Arguments">The words after its name.</param>
internal sealed record CommandLine(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>The same program with more words.</summary>
    public CommandLine With(params IEnumerable<string> more) => this with { Arguments = [.. Arguments, .. more] };

    /// <summary>This command line as the words of another program.</summary>
    public IReadOnlyList<string> Words => [Program, .. Arguments];

    /// <summary>How to start it without a shell, so that its output can be read.</summary>
    public ProcessStartInfo ToStartInfo() => new(Program, Arguments)
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    /// <inheritdoc />
    public override string ToString() => string.Join(' ', Words);
}
