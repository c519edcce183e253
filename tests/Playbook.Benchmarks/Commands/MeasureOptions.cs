using System.CommandLine;
using Playbook.Benchmarks.Corpora;
using Playbook.Benchmarks.Corpora.Domain;
using Playbook.Benchmarks.Corpora.Guides;
using Playbook.Benchmarks.Scenarios;

namespace Playbook.Benchmarks.Commands;

/// <summary>The options that say what to measure.</summary>
internal sealed class MeasureOptions
{
    private const int Most = 1_000;

    private readonly Option<string[]> _corpora = new("--corpus")
    {
        Description = "What to measure on",
        DefaultValueFactory = _ => [PagesCorpus.CorpusName],
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _scenarios = new("--scenario")
    {
        Description = "What to measure; all, if not given",
        DefaultValueFactory = _ => [.. ScenarioCatalogue.Names],
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<int[]> _pages = new("--pages")
    {
        Description = "Sizes to measure at; 100, 1000 and 10000 if not given, 1250 to 20000 for the curve",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<int> _runs = new("--runs") { Description = "Runs of a command", DefaultValueFactory = _ => 5 };

    private readonly Option<int> _edits = new("--edits") { Description = "Edits in a preview", DefaultValueFactory = _ => 25 };

    private readonly Option<string> _program = new("--program")
    {
        Description = "A playbook.dll or a published program to measure instead of this checkout's release build",
    };

    private readonly Option<bool> _markdown = new("--markdown") { Description = "Writes tables in Markdown" };

    /// <summary>The options with the values that they take.</summary>
    public MeasureOptions()
    {
        _corpora.AcceptOnlyFromAmong(PagesCorpus.CorpusName, DomainCorpus.CorpusName);
        _scenarios.AcceptOnlyFromAmong([.. ScenarioCatalogue.Names]);
        Limit(_pages, CorpusSize.Least, CorpusSize.Most);
        Limit(_runs, 1, Most);
        Limit(_edits, 1, Most);
    }

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _corpora, _scenarios, _pages, _runs, _edits, _program, _markdown })
        {
            command.Add(option);
        }
    }

    /// <summary>What a command line asks for.</summary>
    public MeasureRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(_corpora),
        parsed.GetRequiredValue(_scenarios),
        parsed.GetValue(_pages) is { Length: > 0 } pages ? [.. pages.Order()] : null,
        parsed.GetRequiredValue(_runs),
        parsed.GetRequiredValue(_edits),
        parsed.GetValue(_program),
        parsed.GetValue(_markdown));

    private static void Limit(Option option, int least, int most) =>
        option.Validators.Add(new NumberRange(option.Name, least, most).Check);
}
