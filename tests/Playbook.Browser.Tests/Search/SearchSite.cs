using System.Text.Json;
using Playbook.Browser.Tests.Probes;
using Playbook.Browser.Tests.Sites;
using Playbook.Testing;

namespace Playbook.Browser.Tests.Search;

/// <summary>A small handbook with something of all that is searched for. Built once in a run.</summary>
internal static class SearchSite
{
    /// <summary>The search page.</summary>
    public const string Page = "search.html";

    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> Files = new(async () => await FilesAsync(Builder()));

    /// <summary>Its content.</summary>
    public static SiteBuilder Builder() => new SiteBuilder()
        .With("index.md", "# Our handbook\n\nAll there is.\n")
        .With("wheels/w.md", "---\nbuckets: [{ id: team, title: Team }, { id: planning, title: Planning }, { id: craft, title: Craft }]\n---\n# W\n")
        .With("skills/team/conflict.md", "---\ntags: [hard]\n---\n# Working through conflict\n\nDisagreements are settled early.\n\n## Why it matters\n\nA quiet quarrel costs weeks. Nobody names it.\n\n## Evidence\n\nStakeholders hear of a conflict from you first.\n")
        .With("skills/planning/roadmapping.md", "---\nkeywords: [gantt]\ntags: [hard, dates]\n---\n# Roadmapping\n\nA roadmap says what comes next. Priorities are plain.\n")
        .With("skills/craft/writing.md", "# Clear writing\n\nShort words. The next bigger challenge waits.\n")
        .With("guides/cafe.md", "---\ndescription: Where Zoë waits.\n---\n# Café conversations\n\nBigger than the next challenge.\n")
        .With("guides/fragen.md", "# 一対一の面談\n\n最初の質問は、なぜここにいるのか。\n")
        .With("guides/hostile.md", "# <b>&amp; \"quoted\" zebra\n\n`<img src=x onerror=alert(1)>` is only text, says the zebra.\n")
        .With("questions/first.md", "# First questions\n\n## Opening\n\n- What is on your mind? {#mind moment=opening depth=light bucket=team}\n- Who would miss your roadmap? {#miss moment=during depth=deep skill=roadmapping}\n- Which conflict do you avoid? {#avoid moment=during bucket=team}\n");

    /// <summary>Makes it reachable.</summary>
    public static async Task<HostedSite> StartAsync(SiteHost host = SiteHost.File) => await HostedSite.StartAsync(host, await Files.Value);

    /// <summary>The files of a handbook.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> FilesAsync(SiteBuilder builder) =>
        (await builder.BuildAsync()).Files.ToDictionary(file => file.Key.Value, file => file.Value);

    /// <summary>Asks the search itself, on its page: the pages found, and the questions.</summary>
    public static async Task<Found> FindAsync(PageProbe probe, string words) => JsonSerializer.Deserialize<Found>(
        await probe.Page.EvaluateAsync<string>(Ask, words), JsonSerializerOptions.Web)!;

    private const string Ask =
        """
        async words => {
          const found = await playbook.search.find(words, { limit: 10 });
          return JSON.stringify({ pages: found.pages.map(page => page.url), questions: found.questions.map(question => question.title), corrected: found.corrections.map(change => change.to), unknown: found.unknown });
        }
        """;

    /// <summary>What a search found.</summary>
    internal sealed record Found(string[] Pages, string[] Questions, string[] Corrected, string[] Unknown);
}
