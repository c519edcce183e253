using Playbook.Commands;
using Playbook.Display;
using Playbook.Engine.Files;
using Playbook.Testing;
using Playbook.Tests.Harness;

namespace Playbook.Tests.EndToEnd;

/// <summary>
/// Two handbooks, <c>old</c> and <c>new</c>, that are built into one folder by turns. Every page of one differs from that
/// of the other, and each has files that the other has not, so that no mixture of the two sites passes for one of them.
/// </summary>
internal sealed class TwoSites : IDisposable
{
    /// <summary>A handbook that no build is content with.</summary>
    public const string Broken = "broken";

    private const int Pages = 25;
    private readonly TemporaryFolder _folder = new();
    private readonly bool _canExchange;

    private TwoSites(bool canExchange) => _canExchange = canExchange;

    /// <summary>The working directory.</summary>
    public string Path => _folder.Path;

    /// <summary>The output folder.</summary>
    public string Output => _folder.At("output");

    /// <summary>What lies in the output folder.</summary>
    public IReadOnlyList<string> Tree => SiteTree.Of(Output);

    /// <summary>What lies beside the output folder and belongs to builds at work, or to builds that were killed.</summary>
    public IEnumerable<string> Temporary => _folder.Names.Where(name => name.StartsWith(".output.", StringComparison.Ordinal));

    /// <summary>The whole site of each handbook.</summary>
    public Dictionary<string, IReadOnlyList<string>> Whole { get; } = new(StringComparer.Ordinal);

    /// <summary>Writes both handbooks, and builds each once into a folder of its own.</summary>
    /// <param name="canExchange">Whether folders are exchanged in one step.</param>
    public static async Task<TwoSites> CreateAsync(bool canExchange = true)
    {
        var sites = new TwoSites(canExchange);
        foreach (var name in new[] { "old", "new" })
        {
            sites.Write(name);
            (await sites.BuildHereAsync(name, $"whole-{name}")).ShouldBe("");
            sites.Whole[name] = SiteTree.Of(sites._folder.At($"whole-{name}"));
        }

        sites._folder.Write($"{Broken}/index.md", "[gone](gone.md)");
        sites.Whole["old"].Intersect(sites.Whole["new"]).ShouldNotContain(line => line.Contains(".html ", StringComparison.Ordinal));
        return sites;
    }

    /// <summary>Builds a handbook with all that a process does, and without the time that starting one takes.</summary>
    /// <returns>What is reported; the empty text when all is well.</returns>
    public async Task<string> BuildHereAsync(string name, string output = "output")
    {
        using var errors = new LineWriter();
        var services = new AppServices(new Terminal(TextWriter.Null, errors), Path, AppContext.BaseDirectory);
        services = _canExchange ? services : services with { OpenOutput = directory => new DirectoryOutput(directory, static (_, _) => false) };
        await new PlaybookCommandLine(services).RunAsync([.. Arguments(name), "--output", output], Patience.Token());
        return errors.ToString();
    }

    /// <summary>What starts a process that builds a handbook.</summary>
    public string[] CommandLine(string name) =>
        ["dotnet", _canExchange ? PlaybookProcess.Program : PlaybookProcess.WithoutExchange, .. Arguments(name)];

    /// <summary>Whether the output folder holds the site of a handbook rather than that of the other, as one file tells.</summary>
    public bool Shows(string name) => File.Exists(_folder.At($"output/guides/only-{name}.html"));

    /// <summary>The handbook whose whole site lies in the output folder, or null.</summary>
    public string? Shown()
    {
        var tree = Tree;
        return Whole.FirstOrDefault(site => site.Value.SequenceEqual(tree)).Key;
    }

    /// <summary>Writes one more file of a handbook.</summary>
    public void Write(string path, byte[] bytes) => File.WriteAllBytes(_folder.At(path), bytes);

    public void Dispose() => _folder.Dispose();

    private static string[] Arguments(string name) =>
        ["build", "--quiet", "--input", name, "--theme", System.IO.Path.Combine(Repository.Root, "themes", "default")];

    private void Write(string name)
    {
        _folder.Write($"{name}/_settings.yml", $"title: The {name} handbook\n");
        _folder.Write($"{name}/index.md", $"# The {name} home\n");
        _folder.Write($"{name}/guides/only-{name}.md", $"# Only in the {name} one\n");
        for (var page = 0; page < Pages; page++)
        {
            _folder.Write($"{name}/guides/part-{page % 5}/page-{page}.md", $"# Page {page}\n\nThis is {name}.\n");
            _folder.Write($"{name}/files/{page}.txt", $"{name} {page}");
        }
    }
}
