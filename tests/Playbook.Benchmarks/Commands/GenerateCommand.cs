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
        _pages.Validators.Add(new NumberRange(_pages.Name, CorpusSize.Least, CorpusSize.Most).Check);
        Add(_corpus);
        Add(_pages);
        Add(_folder);
        SetAction((parsed, cancellationToken) => Task.FromResult(Generate(parsed, cancellationToken)));
    }

    private int Generate(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = Path.GetFullPath(parsed.GetRequiredValue(_folder));
        var pages = parsed.GetRequiredValue(_pages);
        CorpusFolder.Write(folder, CorpusCatalogue.Find(parsed.GetRequiredValue(_corpus))!, pages, cancellationToken);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {pages:N0} pages into {folder}"));
        return 0;
    }
}
