using Playbook.Browser.Tests.Browsers;
using Playbook.Testing;
using Playbook.Testing.Search;
using Playbook.Web.Search;

namespace Playbook.Browser.Tests.Search;

/// <summary>What people type gets the stems that the build wrote into the index.</summary>
public sealed class StemmerTests(BrowserFixture browser)
{
    [Fact]
    public async Task Every_word_of_the_published_vocabulary_gets_its_published_stem()
    {
        var words = StemmerVocabulary.Published;

        var stems = await StemAsync(words.Select(known => known.Word));

        stems.ShouldBe(words.Select(known => known.Stem));
    }

    [Fact]
    public async Task Words_that_no_language_has_get_the_stems_of_the_build()
    {
        string[] words = [.. StemmerVocabulary.MadeUp(), "", "as", "übungen", "okrs2024", "c++", "Things", "constructor", "__proto__"];

        var stems = await StemAsync(words);

        stems.ShouldBe(words.Select(EnglishStemmer.Stem));
    }

    private async Task<string[]> StemAsync(IEnumerable<string> words)
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var script = Path.Combine(Repository.Root, "themes", "default", "input", "assets", "js", "search", "stem-en.js");
        await page.AddScriptTagAsync(new() { Path = script });
        return await page.EvaluateAsync<string[]>("words => words.map(playbook.stem)", words.ToArray());
    }
}
