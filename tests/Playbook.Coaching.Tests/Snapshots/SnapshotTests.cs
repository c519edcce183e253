namespace Playbook.Coaching.Tests.Snapshots;

/// <summary>What stands in <c>main</c> for every kind of page, exactly.</summary>
public sealed class SnapshotTests(SampleSite site) : IClassFixture<SampleSite>
{
    public static TheoryData<string, string> Pages => new()
    {
        { "bank", "questions/first.html" },
        { "bucket", "skills/team/index.html" },
        { "bucket-empty", "skills/empty/index.html" },
        { "check", "checks/ready.html" },
        { "folder-index", "notes/index.html" },
        { "framework", "frameworks/grow.html" },
        { "guide", "guides/start.html" },
        { "home", "index.html" },
        { "kind-index", "guides/index.html" },
        { "kind-index-skills", "skills/index.html" },
        { "list", "lists/emotions.html" },
        { "plan", "plans/steady.html" },
        { "role", "roles/pm.html" },
        { "search", "search.html" },
        { "session", "sessions/hour.html" },
        { "skill", "skills/team/trust.html" },
        { "tag", "tags/basics.html" },
        { "tags", "tags/index.html" },
        { "wheel", "wheels/pm.html" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_as_its_snapshot_says(string name, string address) =>
        Snapshot.ShouldMatch(name, site.Built.Main(address));

    [Fact]
    public void Every_snapshot_is_used() => Snapshot.Names.ShouldBe(Pages.Select(row => row.Data.Item1));
}
