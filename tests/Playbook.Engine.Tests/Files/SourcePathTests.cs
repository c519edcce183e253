using Playbook.Engine.Files;

namespace Playbook.Engine.Tests.Files;

public sealed class SourcePathTests
{
    [Theory]
    [InlineData("skills/team/trust.md", "trust.md", "trust", ".md", "skills/team")]
    [InlineData("index.MD", "index.MD", "index", ".md", "")]
    [InlineData("a/LICENSE", "LICENSE", "LICENSE", "", "a")]
    [InlineData("a.b/c.tar.gz", "c.tar.gz", "c.tar", ".gz", "a.b")]
    [InlineData("", "", "", "", "")]
    public void A_path_knows_its_parts(string value, string name, string stem, string extension, string directory)
    {
        var path = new SourcePath(value);

        (path.Name, path.Stem, path.Extension, path.Directory).ShouldBe((name, stem, extension, directory));
    }

    [Theory]
    [InlineData(@"guides\start.md", "guides/start.md")]
    [InlineData("/guides/start.md", "guides/start.md")]
    [InlineData("guides/", "guides")]
    public void Slashes_are_made_even(string written, string expected) => new SourcePath(written).Value.ShouldBe(expected);

    [Fact]
    public void Both_Unicode_forms_of_a_name_are_the_same_path() =>
        new SourcePath("guides/cafe\u0301.md").ShouldBe(new SourcePath("guides/caf\u00e9.md"));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_and_not_thrown_over() =>
        new SourcePath("a\ud800é.md").Value.ShouldBe("a\ufffdé.md");

    [Fact]
    public void What_is_no_character_is_replaced_and_not_thrown_over() =>
        new SourcePath("a\ufffeé.md").Value.ShouldBe("a\ufffdé.md");

    [Fact]
    public void The_empty_path_is_the_default_one()
    {
        new SourcePath("").ShouldBe(default);
        new SourcePath("/").ShouldBe(default);
        default(SourcePath).Segments.ShouldBeEmpty();
        default(SourcePath).ToString().ShouldBe("");
    }

    [Theory]
    [InlineData("_settings.yml", true)]
    [InlineData("_layouts/page.hbs", true)]
    [InlineData("guides/_draft.md", true)]
    [InlineData("guides/_hidden/a.md", true)]
    [InlineData("guides/snake_case.md", false)]
    public void An_underscore_in_front_makes_a_file_private(string path, bool expected) =>
        new SourcePath(path).IsPrivate.ShouldBe(expected);

    [Fact]
    public void Paths_are_ordered_by_code_unit_and_not_by_culture()
    {
        string[] ordered = ["B.md", "a-b.md", "a.md", "a/b.md", "a_b.md", "é.md"];

        ordered.Reverse().Select(path => new SourcePath(path)).Order().Select(path => path.Value).ShouldBe(ordered);
        (new SourcePath("a") < new SourcePath("b")).ShouldBeTrue();
        (new SourcePath("a") >= new SourcePath("b")).ShouldBeFalse();
    }
}
