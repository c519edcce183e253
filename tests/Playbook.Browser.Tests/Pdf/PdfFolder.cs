using Playbook.Browser.Tests.Print;
using Playbook.Building;
using Playbook.Commands;
using Playbook.Display;
using Playbook.Testing;

namespace Playbook.Browser.Tests.Pdf;

/// <summary>A handbook in a folder, and the command line over it.</summary>
/// <param name="executable">The browser to print with.</param>
internal sealed class PdfFolder(string executable) : IDisposable
{
    /// <summary>When <see cref="Age"/> says that a file was written.</summary>
    public static readonly DateTime LongAgo = new(2020, 2, 2, 2, 2, 2, DateTimeKind.Utc);

    private readonly LineWriter _output = new();

    /// <summary>The working directory; the handbook is in <c>input</c>, the site in <c>output</c>.</summary>
    public TemporaryFolder Folder { get; } = new();

    /// <summary>All that was said.</summary>
    public string Said => _output.ToString();

    /// <summary>Builds in place of the program's own build, or null.</summary>
    public BuildSite? Build { get; set; }

    /// <summary>Runs a command, to its end or until it is interrupted as by Ctrl-C.</summary>
    /// <param name="line">Its words, separated by spaces; <c>pdf</c> prints with the tests' browser.</param>
    /// <param name="interruption">The interruption.</param>
    public Task<int> RunAsync(string line, CancellationToken interruption = default)
    {
        var services = new AppServices(new Terminal(_output, _output), Folder.Path, Repository.Root);
        services = services with { Build = Build ?? services.Build };
        string[] words = line.Split(' ');
        return new PlaybookCommandLine(services).RunAsync(words[0] == "pdf" ? [.. words, "--browser", executable] : words, interruption);
    }

    /// <summary>Runs a command that must succeed.</summary>
    public async Task SucceedAsync(string line) => (await RunAsync(line)).ShouldBe(0, Said);

    /// <summary>Paths of the PDF files in the output, in ordinal order.</summary>
    public IEnumerable<string> Files() => Directory.EnumerateFiles(Folder.At("output"), "*.pdf", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder.At("output"), file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>The bytes of a file of the output.</summary>
    public byte[] Bytes(string path) => File.ReadAllBytes(Folder.At($"output/{path}"));

    /// <summary>The text of each sheet of a PDF file.</summary>
    public Task<IReadOnlyList<string>> SheetsAsync(string path) => PrintedPages.ReadAsync(Bytes(path));

    /// <summary>The size of the sheets of a PDF file.</summary>
    public Task<string> SizeAsync(string path) => PrintedPages.SizeAsync(Bytes(path));

    /// <summary>Makes a file of the output look old.</summary>
    public void Age(string path) => File.SetLastWriteTimeUtc(Folder.At($"output/{path}"), LongAgo);

    /// <summary>Whether a file of the output is still the one that <see cref="Age"/> was called for.</summary>
    public bool IsOld(string path) => File.GetLastWriteTimeUtc(Folder.At($"output/{path}")) == LongAgo;

    public void Dispose()
    {
        _output.Dispose();
        Folder.Dispose();
    }
}
