using Playbook.Benchmarks.Sites;
using Playbook.Testing;

namespace Playbook.Tests.Benchmarks;

public sealed class PageEditorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PageEditorTests()
    {
        _folder.Write("index.md", "# No front matter");
        _folder.Write("guides/one.md", "---\ntitle: \"One\"\n---\n\nText.\n\n## Section\n");
        _folder.Write("guides/two.md", "---\ntitle: \"Two\"\n---\n\nText.\n\n## Section\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_edit_of_a_text_puts_a_new_word_before_the_first_section()
    {
        var edit = new PageEditor(_folder.Path).EditText();

        edit.Text.ShouldContain($"Text.\n\nA sentence about {edit.Word}.\n\n## Section");
    }

    [Fact]
    public void An_edit_of_a_title_puts_a_new_word_before_it()
    {
        var edit = new PageEditor(_folder.Path).EditTitle();

        edit.Text.ShouldContain($"title: \"{edit.Word} ");
    }

    [Fact]
    public void An_edit_knows_where_its_page_will_be()
    {
        var editor = new PageEditor(_folder.Path);

        new[] { editor.EditText().Address, editor.EditText().Address }.ShouldBe(
            ["guides/one.html", "guides/two.html"], ignoreOrder: true);
    }

    [Fact]
    public void Every_edit_has_a_word_of_its_own()
    {
        var editor = new PageEditor(_folder.Path);

        editor.EditText().Word.ShouldNotBe(editor.EditTitle().Word);
    }

    [Fact]
    public void Nothing_is_written_before_an_edit_is_saved()
    {
        var edit = new PageEditor(_folder.Path).EditText();

        File.ReadAllText(edit.File).ShouldNotContain(edit.Word);
        edit.Save();
        File.ReadAllText(edit.File).ShouldBe(edit.Text);
    }
}
