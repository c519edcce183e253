using Playbook.Engine.Files;
using Playbook.Testing;

namespace Playbook.Engine.Tests.Files;

public sealed class RecordedRootTests
{
    private readonly MemoryRoot _root = new("input");

    public RecordedRootTests() => _root.Add("a.md", "A").Add("b.md", "B");

    [Fact]
    public void It_is_the_same_whether_files_were_read_or_not()
    {
        var read = new RecordedRoot(_root);
        _ = read.List().Files.Select(read.Read).ToList();

        var digest = read.TakeDigest();
        digest.ShouldNotBeNull();
        digest.ShouldBe(new RecordedRoot(_root).TakeDigest());
    }

    [Fact]
    public void Another_name_another_text_and_another_file_make_another_digest()
    {
        var digests = new List<Digest?> { new RecordedRoot(_root).TakeDigest() };
        _root.Add("a.md", "AA");
        digests.Add(new RecordedRoot(_root).TakeDigest());
        _root.Add("c.md", "");
        digests.Add(new RecordedRoot(_root).TakeDigest());
        _root.Remove("c.md");
        _root.Add("d.md", "");
        digests.Add(new RecordedRoot(_root).TakeDigest());

        digests.ShouldBeUnique();
        digests.ShouldNotContain((Digest?)null);
    }

    [Fact]
    public void What_counts_is_what_was_read_not_what_is_there_afterwards()
    {
        var before = new RecordedRoot(_root).TakeDigest();
        var root = new RecordedRoot(_root);
        _ = root.List().Files.Select(root.Read).ToList();
        _root.Add("a.md", "changed since");

        root.TakeDigest().ShouldBe(before);
    }

    [Fact]
    public void A_file_that_was_another_each_time_it_was_read_cannot_be_told()
    {
        var root = new RecordedRoot(_root);
        _ = root.List();
        root.Read(new SourcePath("a.md"));
        _root.Add("a.md", "changed meanwhile");
        root.Read(new SourcePath("a.md"));

        root.TakeDigest().ShouldBeNull();
    }

    [Fact]
    public void A_folder_with_something_to_say_about_it_cannot_be_told_or_nobody_would_say_it_again()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md");
        var before = new RecordedRoot(new DirectoryRoot(folder.Path, "input")).TakeDigest();
        File.CreateSymbolicLink(folder.At("out.md"), "/dev/null");

        before.ShouldNotBeNull();
        new RecordedRoot(new DirectoryRoot(folder.Path, "input")).TakeDigest().ShouldBeNull();
    }

    [Fact]
    public void A_file_that_cannot_be_read_cannot_be_told()
    {
        var root = new RecordedRoot(_root);
        _ = root.List();
        _root.Remove("a.md");

        root.TakeDigest().ShouldBeNull();
    }
}
