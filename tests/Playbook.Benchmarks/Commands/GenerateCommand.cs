using System.CommandLine;
using System.Globalization;
using Playbook.Benchmarks.Corpora;
using Playbook.Benchmarks.Sites;

namespace Playbook.Benchmarks.Commands;

/// <summary><c>generate</c>: writes a corpus into a folder, to look at or to measure by other means.</summary>
internal sealed class GenerateCommand : Command
{
    private readonly Argument<string> _corpus = new("corpus") { Description = "Its name" };
    private readonly Argument<int> _pages = new("pages") { Description = "How many pages" };
    private readonly Argument<string> _folder = new("folder") { Description = "Where to write it" };

    /// <summary>The command.</summary>
    public GenerateCommand() : base("generate", "Writes a corpus into a folder")
    {
        _corpus.AcceptOnlyFromAmong([.. CorpusCatalogue.All.Select(corpus => corpus.Name)]);
        Add(_corpus);
        Add(_pages);
        Add(_folder);
        SetAction(Generate);
    }

    private int Generate(ParseResult parsed)
    {
        var folder = Path.GetFullPath(parsed.GetRequiredValue(_folder));
        var pages = parsed.GetRequiredValue(_pages);
        CorpusFolder.Write(folder, CorpusCatalogue.Find(parsed.GetRequiredValue(_corpus))!, pages, CancellationToken.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {pages:N0} pages into {folder}"));
        return 0;
    }
}
