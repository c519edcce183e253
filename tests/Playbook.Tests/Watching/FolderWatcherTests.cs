using System.Threading.Channels;
using Playbook.Testing;
using Playbook.Tests.Harness;
using Playbook.Watching;

namespace Playbook.Tests.Watching;

public sealed class FolderWatcherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Channel<FileChange> _changes = Channel.CreateUnbounded<FileChange>();
    private readonly FolderWatcher _watcher;

    public FolderWatcherTests()
    {
        _folder.Write("input/guides/a.md");
        _watcher = new FolderWatcher(change => _changes.Writer.TryWrite(change));
        _watcher.Add(_folder.At("input"), reason => throw new InvalidOperationException(reason));
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_new_file_is_a_change()
    {
        _folder.Write("input/new/b.md");

        (await ChangeAsync("input/new")).IsNew.ShouldBeTrue();
    }

    [Fact]
    public async Task A_changed_file_is_a_change()
    {
        _folder.Write("input/guides/a.md", "more");

        (await ChangeAsync("input/guides/a.md")).IsNew.ShouldBeFalse();
    }

    [Fact]
    public async Task A_deleted_file_is_a_change()
    {
        File.Delete(_folder.At("input/guides/a.md"));

        await ChangeAsync("input/guides/a.md");
    }

    [Fact]
    public async Task A_renamed_file_is_a_change_even_if_the_new_name_is_ignored()
    {
        File.Move(_folder.At("input/guides/a.md"), _folder.At("input/guides/a.md~"));

        await ChangeAsync("input/guides/a.md");
    }

    [Fact]
    public async Task A_folder_deleted_and_made_again_is_still_watched()
    {
        Directory.Delete(_folder.At("input/guides"), recursive: true);
        _folder.Write("input/guides/a.md");
        await ChangeAsync("input/guides");
        _watcher.Renew(isForced: true);

        _folder.Write("input/guides/b.md", "more");

        await ChangeAsync("input/guides/b.md");
    }

    [Fact]
    public async Task Folders_above_may_go_and_come_back()
    {
        Directory.CreateDirectory(_folder.At("above"));
        _folder.Write("above/site/input/a.md");
        using var watcher = new FolderWatcher(change => _changes.Writer.TryWrite(change));
        watcher.Add(_folder.At("above/site/input"), reason => throw new InvalidOperationException(reason));

        Directory.Move(_folder.At("above"), _folder.At("aside"));
        watcher.Look();
        (await ChangeAsync("above/site/input")).IsAnything.ShouldBeTrue();
        watcher.Renew();
        Directory.Move(_folder.At("aside"), _folder.At("above"));
        watcher.Look();
        (await ChangeAsync("above/site/input")).IsAnything.ShouldBeTrue();
        watcher.Renew();

        _folder.Write("above/site/input/a.md", "more");

        await ChangeAsync("above/site/input/a.md");
    }

    [Fact]
    public async Task What_a_link_leads_to_is_watched_under_the_name_of_the_link()
    {
        _folder.Write("elsewhere/a.md");
        Directory.CreateSymbolicLink(_folder.At("linked"), _folder.At("elsewhere"));
        _watcher.Add(_folder.At("linked"), reason => throw new InvalidOperationException(reason));

        _folder.Write("elsewhere/a.md", "more");

        await ChangeAsync("linked/a.md");
    }

    [Fact]
    public async Task A_link_that_is_led_elsewhere_is_followed()
    {
        _folder.Write("one/a.md");
        _folder.Write("two/a.md");
        Directory.CreateSymbolicLink(_folder.At("linked"), _folder.At("one"));
        _watcher.Add(_folder.At("linked"), reason => throw new InvalidOperationException(reason));

        Directory.Delete(_folder.At("linked"));
        Directory.CreateSymbolicLink(_folder.At("linked"), _folder.At("two"));
        (await ChangeAsync("linked")).IsAnything.ShouldBeTrue();
        _watcher.Renew();
        _folder.Write("two/a.md", "more");

        await ChangeAsync("linked/a.md");
    }

    [Theory]
    [InlineData("a.md", false)]
    [InlineData("guides/a.md", false)]
    [InlineData(".git/index", true)]
    [InlineData("guides/.a.md.swp", true)]
    [InlineData("guides\\.x", true)]
    [InlineData("a.md~", true)]
    [InlineData("node_modules/x/a.md", true)]
    public void What_a_build_never_reads_is_no_change(string path, bool isIgnored) =>
        FolderWatch.IsIgnored(path).ShouldBe(isIgnored);

    private async Task<FileChange> ChangeAsync(string path)
    {
        while (true)
        {
            if (await _changes.Reader.ReadAsync(Patience.Token()) is var change && change.Path == _folder.At(path))
            {
                return change;
            }
        }
    }
}
