using System.Threading.Channels;
using Playbook.Testing;
using Playbook.Tests.Harness;
using Playbook.Watching;

namespace Playbook.Tests.Watching;

public sealed class FolderWatcherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Channel<bool> _changes = Channel.CreateUnbounded<bool>();
    private readonly FolderWatcher _watcher;

    public FolderWatcherTests()
    {
        _folder.Write("input/guides/a.md");
        _watcher = new FolderWatcher(() => _changes.Writer.TryWrite(true));
        _watcher.Add(_folder.At("input"));
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

        await ChangeAsync();
    }

    [Fact]
    public async Task A_changed_file_is_a_change()
    {
        _folder.Write("input/guides/a.md", "more");

        await ChangeAsync();
    }

    [Fact]
    public async Task A_deleted_file_is_a_change()
    {
        File.Delete(_folder.At("input/guides/a.md"));

        await ChangeAsync();
    }

    [Fact]
    public async Task A_renamed_file_is_a_change_even_if_the_new_name_is_ignored()
    {
        File.Move(_folder.At("input/guides/a.md"), _folder.At("input/guides/a.md~"));

        await ChangeAsync();
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

    private async Task ChangeAsync() => await _changes.Reader.ReadAsync(Patience.Token());
}
