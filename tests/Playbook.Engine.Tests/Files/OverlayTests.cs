using System.Text;
using Playbook.Engine.Files;

namespace Playbook.Engine.Tests.Files;

public sealed class OverlayTests
{
    private readonly MemoryRoot _theme = new MemoryRoot("theme").Add("index.md", "theme").Add("css/a.css", "theme");
    private readonly MemoryRoot _base = new MemoryRoot("base").Add("index.md", "base").Add("guides/a.md", "base");
    private readonly MemoryRoot _site = new MemoryRoot("input").Add("index.md", "site").Add("guides/a.md", "site");

    [Fact]
    public void The_last_root_wins()
    {
        var overlay = new Overlay([_theme, _base, _site]);

        overlay.Files.Select(file => $"{file.DisplayPath}={Encoding.UTF8.GetString(file.Read())}").ShouldBe(
            ["theme/css/a.css=theme", "input/guides/a.md=site", "input/index.md=site"]);
    }

    [Fact]
    public void Layers_are_listed_winner_first()
    {
        var overlay = new Overlay([_theme, _base, _site]);

        overlay.Layers(new SourcePath("index.md")).Select(file => (file.Root.DisplayName, file.Layer)).ShouldBe(
            [("input", 2), ("base", 1), ("theme", 0)]);
    }

    [Fact]
    public void Roots_laid_above_others_make_the_same_stack_as_all_of_them_at_once()
    {
        var overlay = new Overlay([_site]).Above([_theme, _base]);

        overlay.Roots.ShouldBe([_theme, _base, _site]);
        overlay.Files.ShouldBe(new Overlay([_theme, _base, _site]).Files);
    }

    [Fact]
    public void The_order_of_the_roots_alone_decides() =>
        new Overlay([_site, _theme]).Find(new SourcePath("index.md"))!.Root.ShouldBeSameAs(_theme);

    [Fact]
    public void Files_come_in_ordinal_order_whatever_layer_they_come_from()
    {
        var lower = new MemoryRoot("lower").Add("b.md", "").Add("a/z.md", "");
        var upper = new MemoryRoot("upper").Add("a.md", "").Add("B.md", "");

        new Overlay([lower, upper]).Files.Select(file => file.Path.Value).ShouldBe(["B.md", "a.md", "a/z.md", "b.md"]);
    }

    [Fact]
    public void A_path_in_no_root_has_no_layers()
    {
        var overlay = new Overlay([_theme]);

        overlay.Layers(new SourcePath("none.md")).ShouldBeEmpty();
        overlay.Find(new SourcePath("none.md")).ShouldBeNull();
    }

    [Fact]
    public void A_root_without_a_name_shows_paths_alone() =>
        new Overlay([new MemoryRoot("").Add("a.md", "")]).Files.Single().At(3, 7).ToString().ShouldBe("a.md(3,7)");
}
