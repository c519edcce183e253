using System.CommandLine;
using Microsoft.Playwright;
using Playbook.Benchmarks.Corpora;
using Playbook.Benchmarks.Processes;
using Playbook.Benchmarks.Programs;
using Playbook.Benchmarks.Reports;
using Playbook.Benchmarks.Searching;
using Playbook.Benchmarks.Sites;

namespace Playbook.Benchmarks.Commands;

/// <summary><c>search</c>: how good the search of a built site is and what it costs, beside Pagefind over the same site.</summary>
internal sealed class SearchCommand : Command
{
    private readonly Option<string?> _pagefind = new("--pagefind") { Description = "The program of Pagefind; without it, Pagefind is left out" };
    private readonly Option<string?> _program = new("--program") { Description = "A playbook.dll or a published program" };
    private readonly Option<string?> _without = new("--without-index") { Description = "A playbook.dll or a published program whose builds make no index, to tell what the index takes" };
    private readonly Option<int> _queries = new("--queries") { Description = "Queries of two words", DefaultValueFactory = _ => 20 };
    private readonly Option<int> _runs = new("--runs") { Description = "Runs of a program", DefaultValueFactory = _ => 3 };
    private readonly Option<bool> _markdown = new("--markdown") { Description = "Writes tables to be pasted" };
    private readonly Option<bool> _answers = new("--answers") { Description = "Lists what was answered to each judged query, the worst first" };
    private readonly BrowserOption _browser = new();
    private readonly Option<int[]> _pages = new("--pages")
    {
        Description = "Sizes to measure at; 0 for the judged queries alone",
        DefaultValueFactory = _ => [1_000, 10_000],
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>The command.</summary>
    public SearchCommand() : base("search", "Measures how well the search answers, and what it costs")
    {
        _queries.Validators.Add(new NumberRange(_queries.Name, 1, 1_000).Check);
        _runs.Validators.Add(new NumberRange(_runs.Name, 1, 1_000).Check);
        _pages.Validators.Add(new NumberRange(_pages.Name, 0, CorpusSize.Most).Check);
        foreach (var option in new Option[] { _pagefind, _program, _without, _queries, _runs, _markdown, _answers, _browser, _pages })
        {
            Add(option);
        }

        SetAction(SearchAsync);
    }

    private async Task<int> SearchAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var playbook = PlaybookProgram.Find(parsed.GetValue(_program));
        var pagefind = PagefindProgram.Find(parsed.GetValue(_pagefind));
        var cores = Cores.Choose();
        var builder = new SearchBuilder(new ProcessMeter(cores), parsed.GetValue(_runs), playbook, pagefind)
        {
            WithoutIndex = parsed.GetValue(_without) is { } without ? PlaybookProgram.Find(without) : null,
        };
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await _browser.LaunchAsync(playwright, parsed);
        using var workspace = new Workspace();
        var comparison = new SearchComparison(browser, builder, workspace.Folder);

        Write([.. MachineFacts.Lines(playbook, cores), pagefind?.Version() ?? $"Pagefind is left out. {PagefindProgram.Advice}", $"Chromium {browser.Version}", ""]);
        var (judged, isMarkdown) = (await comparison.JudgeAsync(cancellationToken), parsed.GetValue(_markdown));
        Write(["Judged queries to the handbook of this repository:", "", .. new RelevanceTable(judged).Lines(isMarkdown), ""]);
        foreach (var (name, search) in parsed.GetValue(_answers) ? judged : [])
        {
            Write([.. new AnswerTable(name, search).Lines(isMarkdown), ""]);
        }

        int[] sizes = [.. parsed.GetRequiredValue(_pages).Where(size => size > 0)];
        if (sizes.Length > 0)
        {
            Write(["Generated pages:", "", .. (await comparison.WeighAsync(sizes, parsed.GetValue(_queries), cancellationToken)).Lines(isMarkdown)]);
        }

        return 0;
    }

    private static void Write(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.WriteLine(line);
        }
    }
}
