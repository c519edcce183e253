using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;
using Playbook.Browser.Tests.Theming;

namespace Playbook.Browser.Tests.Print;

/// <summary>What people write has no measure, and paper has one: nothing is lost, torn or printed over.</summary>
public sealed class HardFormTests(BrowserFixture browser)
{
    public static TheoryData<string, string> Formats => ThemeSites.With("A4", "Letter");

    [Theory, MemberData(nameof(Formats))]
    public async Task A_form_full_of_what_is_hard_to_print_is_whole(string theme, string format)
    {
        using var site = await BuildAsync(theme);
        await using var probe = await browser.OpenAsync(site.Root, HardForm.Page);

        var items = await FilledItem.FillAsync(probe.Page);
        PaperRules.Broken(await PrintedPages.WordsAsync(probe.Page, format), items).ShouldBeEmpty();

        items = await FilledItem.FillAsync(probe.Page, HardForm.Texts);
        PaperRules.Broken(await PrintedPages.WordsAsync(probe.Page, format), items).ShouldBeEmpty();
    }

    /// <summary>Their letters may come out of a file in the order of the eye: what counts is that all of them are there.</summary>
    [Theory]
    [InlineData("تحدثنا عما حدث وما تريد أن يكون مختلفا")]
    [InlineData("דיברנו על מה שקרה ועל מה שצריך להשתנות")]
    public async Task Words_that_run_from_right_to_left_are_all_there(string text)
    {
        using var site = await BuildAsync("default");
        await using var probe = await browser.OpenAsync(site.Root, HardForm.Page);
        await FilledItem.FillAsync(probe.Page, text);

        var sheets = await PrintedPages.WordsAsync(probe.Page, "A4");

        var letters = string.Concat(sheets.Select(sheet => sheet.Body));
        foreach (var word in text.Split(' ').Select(PrintedPage.Squeeze))
        {
            (letters.Contains(word, StringComparison.Ordinal) || letters.Contains(string.Concat(word.Reverse()), StringComparison.Ordinal)).ShouldBeTrue(word);
        }

        sheets.SelectMany(sheet => sheet.Outside()).ShouldBeEmpty();
    }

    /// <summary>A machine without a font for it prints boxes, and a file of boxes holds no letters: the marks around them are looked for.</summary>
    [Fact]
    public async Task Words_without_spaces_break_at_the_edge_and_are_printed_to_their_end()
    {
        using var site = await BuildAsync("default");
        await using var probe = await browser.OpenAsync(site.Root, HardForm.Page);
        var items = await FilledItem.FillAsync(probe.Page, HardForm.Unspaced);

        var sheets = await PrintedPages.WordsAsync(probe.Page, "A4");

        var body = string.Concat(sheets.Select(sheet => sheet.Body));
        items.SelectMany(item => item.Texts).Select(text => text[^4..]).Where(end => !body.Contains(PrintedPage.Squeeze(end), StringComparison.Ordinal)).ShouldBeEmpty();
        sheets.SelectMany(sheet => sheet.Outside()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_link_prints_its_address_where_a_reader_could_use_it_and_does_not_have_it_already()
    {
        using var site = await BuildAsync("default");
        await using var probe = await browser.OpenAsync(site.Root, HardForm.Page);

        var body = (await PrintedPages.WordsAsync(probe.Page, "A4"))[0].Body;

        body.ShouldContain("Readapage(https://example.com/a)orwritetohttps://example.com/b,https://example.com/corme@example.com.");
    }

    private static async Task<SiteFolder> BuildAsync(string theme) =>
        new((await HardForm.In(theme).BuildAsync()).Files.ToDictionary(file => file.Key.Value, file => file.Value));
}
