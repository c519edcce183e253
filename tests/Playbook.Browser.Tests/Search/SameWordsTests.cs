using Playbook.Browser.Tests.Browsers;
using Playbook.Testing;
using Playbook.Web.Search;

namespace Playbook.Browser.Tests.Search;

/// <summary>The browser reads the words of any text as the build did.</summary>
public sealed class SameWordsTests(BrowserFixture browser)
{
    private const int Texts = 4000;

    /// <summary>Characters of many scripts, and what stands between words.</summary>
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x20, 0x7E), (0x20, 0x7E), (0x20, 0x20), (0xA0, 0x17F), (0x180, 0x24F), (0x300, 0x36F), (0x391, 0x3C9), (0x410, 0x45F), (0x5D0, 0x5EA), (0x627, 0x64A),
        (0x905, 0x939), (0xE01, 0xE3A), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2150, 0x218B), (0x3041, 0x3096), (0x30A1, 0x30FA),
        (0x4E00, 0x4EFF), (0xAC00, 0xACFF), (0xFB00, 0xFB06), (0xFE00, 0xFE0F), (0xFF01, 0xFF9F), (0x1D400, 0x1D454), (0x1F300, 0x1F320), (0x20000, 0x20020),
    ];

    [Theory, InlineData(true), InlineData(false)]
    public async Task Of_any_text(bool isStemmed)
    {
        var random = new Random(20261126);
        string[] texts =
        [
            .. Enumerable.Range(0, Texts).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Character(random)))),
            "İstanbul ıI ẞß ŉ ǅ Ω Å K ℌ ﬃ ㍿ ½ ² Ⅷ ⓐ", "a\u0301\u0302 ΑΣ ΑΣΑ Σ", new string('x', 200), new string('a', 63) + "𝒜𝒜", "が ガ ｶﾞ 각 각", "\uD800 lone \uDC00",
        ];

        var read = await ReadAsync(texts, isStemmed);

        var analyzer = new Analyzer(isStemmed ? EnglishStemmer.Stem : null);
        for (var i = 0; i < texts.Length; i++)
        {
            read[i].ShouldBe([.. analyzer.Read(texts[i]).SelectMany(token => new[] { token.Term, token.Form })], $"'{texts[i]}' ({i})");
        }
    }

    private async Task<string[][]> ReadAsync(string[] texts, bool isStemmed)
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.EvaluateAsync("isStemmed => { globalThis.playbook = { search: { core: { isStemmed } } }; }", isStemmed);
        foreach (var script in new[] { "stem-en.js", "words.js" })
        {
            await page.AddScriptTagAsync(new() { Path = Path.Combine(Repository.Root, "themes", "default", "input", "assets", "js", "search", script) });
        }

        // Lone halves of a character do not come through the connection as they are: both sides are told of them by number.
        var codes = texts.Select(text => text.Select(unit => (int)unit).ToArray()).ToArray();
        var words = await page.EvaluateAsync<int[][][]>(
            """
            texts => texts.map(text => [...playbook.searchWords.read(String.fromCharCode(...text))].flatMap(word => word.tokens)
              .flatMap(token => [token.term, token.form]).map(word => Array.from({ length: word.length }, (_, i) => word.charCodeAt(i))))
            """,
            codes);
        return [.. words.Select(text => text.Select(word => new string([.. word.Select(unit => (char)unit)])).ToArray())];
    }

    private static string Character(Random random)
    {
        var (first, last) = Blocks[random.Next(Blocks.Length)];
        return char.ConvertFromUtf32(random.Next(first, last + 1));
    }
}
