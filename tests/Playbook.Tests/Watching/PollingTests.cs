using Playbook.Testing;
using Playbook.Watching;

namespace Playbook.Tests.Watching;

/// <summary>Where the system cannot watch a folder, it is looked through.</summary>
public sealed class PollingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<FileChange> _changes = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_sort_of_change_is_seen_and_told_once()
    {
        _folder.Write("input/same.md");
        _folder.Write("input/changed.md", "before");
        _folder.Write("input/deleted.md");
        _folder.Write("input/.git/index");
        using var watch = Polling();

        _folder.Write("input/changed.md", "afterwards");
        File.Delete(_folder.At("input/deleted.md"));
        _folder.Write("input/deep/new.md");
        _folder.Write("input/.git/index", "more");
        watch.Look();
        watch.Look();

        _changes.OrderBy(change => change.Path, StringComparer.Ordinal).ShouldBe(
        [
            new FileChange(_folder.At("input/changed.md")),
            new FileChange(_folder.At("input/deep/new.md"), IsNew: true),
            new FileChange(_folder.At("input/deleted.md")),
        ]);
    }

    [Fact]
    public void A_folder_that_comes_back_is_looked_through_again()
    {
        _folder.Write("input/a.md");
        using var watch = Polling();
        Directory.Delete(_folder.At("input"), recursive: true);
        watch.Look();
        watch.Renew(isForced: false);
        _folder.Write("input/b.md");
        watch.Look();

        _changes.ShouldContain(new FileChange(_folder.At("input/a.md")));
        _changes.ShouldContain(new FileChange(_folder.At("input/b.md"), IsNew: true));
        _changes.ShouldContain(FileChange.Anything(_folder.At("input")));
    }

    [Fact]
    public void The_reason_is_told_once()
    {
        _folder.Write("input/a.md");
        var reasons = new List<string>();
        using var watch = new FolderWatch(_folder.At("input"), _changes.Add, reasons.Add, _ => "it lies on a network drive");

        watch.Renew(isForced: true);
        watch.Renew(isForced: true);

        reasons.ShouldBe(["it lies on a network drive"]);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("0", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void The_variable_of_dotnet_watch_asks_for_it(string? value, bool isAsked) => PollingChoice.IsAsked(value).ShouldBe(isAsked);

    [Fact]
    public void A_folder_on_a_disk_of_this_machine_can_be_watched() => PollingChoice.Reason(_folder.Path).ShouldBeNull();

    private FolderWatch Polling() => new(_folder.At("input"), _changes.Add, _ => { }, _ => "it is asked for");
}
