using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Playbook.Testing;
using Playbook.Testing.Hostile;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Tests.Hostile;

/// <summary>What is no HTML: JSON gives back what went in, XML and style sheets keep their shape, headers are what they are.</summary>
public sealed class HostileFormatTests
{
    private static readonly Lazy<Task<BuiltSite>> Handbook = new(BuildAsync);

    [Theory]
    [InlineData("data/skills.json", "skills", "title")]
    [InlineData("data/skills.json", "skills", "description")]
    [InlineData("data/sessions.json", "sessions", "title")]
    [InlineData("data/sessions.json", "sessions", "cadence")]
    [InlineData("data/plans.json", "plans", "title")]
    [InlineData("data/plans.json", "plans", "headline")]
    public async Task Json_gives_back_what_went_in(string file, string list, string key)
    {
        using var json = JsonDocument.Parse((await Handbook.Value)[file]);

        json.RootElement.GetProperty(list).EnumerateArray().Select(item => item.GetProperty(key).GetString())
            .Order(StringComparer.Ordinal).ShouldBe(HostileSnippets.All.Select(snippet => snippet.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Json_can_stand_in_a_script()
    {
        foreach (var file in (await Handbook.Value).Addresses.Where(address => address.EndsWith(".json", StringComparison.Ordinal)))
        {
            (await Handbook.Value)[file].IndexOfAny(['<', '>', '&', '\u2028', '\u2029']).ShouldBe(-1, file);
        }
    }

    [Fact]
    public async Task The_sitemap_is_xml_without_declarations_and_leads_nowhere_else()
    {
        using var reader = XmlReader.Create(new StringReader((await Handbook.Value)["sitemap.xml"]), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });

        var addresses = XDocument.Load(reader).Root!.Elements().ToList();

        addresses.Count.ShouldBeGreaterThan(HostileSnippets.All.Count);
        addresses.ShouldAllBe(url => url.Elements().Single().Value.StartsWith("https://site.example/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Headers_are_the_same_whatever_the_content() =>
        (await Handbook.Value)["_headers"].ShouldBe((await new SiteBuilder().BuildAsync())["_headers"]);

    [Fact]
    public void Colours_and_fonts_add_nothing_to_the_style_sheet()
    {
        foreach (var text in HostileSnippets.All.Select(snippet => snippet.Text))
        {
            Rgb.Parse(text).ShouldBeNull(text);
            if (FontFamilies.AreValid(text))
            {
                TokenStyleSheet.Write(new ThemeTokens([], [new FontToken("body", text)])).ShouldMatch(@"\A@layer tokens \{\n  :root \{\n    --font-body: [\w '"",-]+;\n  \}\n\}\n\z");
            }
        }
    }

    private static Task<BuiltSite> BuildAsync()
    {
        var draft = new HandbookDraft();
        draft.Setting("site", "https://site.example");
        foreach (var (number, snippet) in HostileSnippets.All.Index())
        {
            var name = number.ToString(CultureInfo.InvariantCulture);
            draft.Front($"skills/team/{name}.md", "title", snippet.Text);
            draft.Front($"skills/team/{name}.md", "description", snippet.Text);
            draft.Front($"sessions/{name}.md", "title", snippet.Text);
            draft.Front($"sessions/{name}.md", "cadence", snippet.Text);
            draft.Front($"plans/{name}.md", "title", snippet.Text);
            draft.Front($"plans/{name}.md", "headline", snippet.Text);
        }

        return draft.ToSite().BuildWithFindingsAsync();
    }
}
