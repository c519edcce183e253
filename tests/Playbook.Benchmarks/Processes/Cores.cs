using System.Diagnostics;
using System.Globalization;

namespace Playbook.Benchmarks.Processes;

/// <summary>Which processor cores the measured programs may use, so that figures of different machines can be compared.</summary>
internal sealed class Cores
{
    private const int Wanted = 2;
    private const int MostInMask = 64;

    private readonly string? _list;

    private Cores(string? list, string description)
    {
        _list = list;
        Description = description;
    }

    /// <summary>What to say about it.</summary>
    public string Description { get; }

    /// <summary>Two cores, as far as this machine lets us choose.</summary>
    public static Cores Choose()
    {
        var count = Environment.ProcessorCount;
        if (count <= Wanted)
        {
            return new Cores(null, string.Create(CultureInfo.InvariantCulture, $"{count} cores"));
        }

        if (!OperatingSystem.IsLinux() || !Executables.AreThere("taskset"))
        {
            return new Cores(null, string.Create(CultureInfo.InvariantCulture, $"all {count} cores, for want of 'taskset': not comparable with two"));
        }

        var list = string.Join(',', Allowed().Take(Wanted));
        return new Cores(list, string.Create(CultureInfo.InvariantCulture, $"cores {list} of {count}"));
    }

    /// <summary>A command line that keeps to them.</summary>
    public CommandLine Limit(CommandLine command) =>
        _list is null ? command : new CommandLine("taskset", ["-c", _list, .. command.Words]);

    /// <summary>The cores that this process may use, which in a container need not begin with the first.</summary>
    private static IEnumerable<int> Allowed()
    {
        Debug.Assert(OperatingSystem.IsLinux());
        using var self = Process.GetCurrentProcess();
        var mask = (ulong)self.ProcessorAffinity;
        return Enumerable.Range(0, MostInMask).Where(core => (mask >> core & 1) == 1);
    }
}
