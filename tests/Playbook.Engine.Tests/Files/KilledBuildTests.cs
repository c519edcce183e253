using Playbook.Engine.Files;
using Playbook.Testing;

namespace Playbook.Engine.Tests.Files;

/// <summary>What a build leaves when it is killed, state by state, and what the next one makes of it.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const string Killed = ".site.playbook-0123456789abcdef";
    private const string Journal = Killed + ".journal";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Killed_before_it_made_its_folder()
    {
        WriteSite("site", "old");
        _folder.Write(Journal);

        StartNextBuildAndStop();

        ShouldHoldOnly("old");
    }

    [Fact]
    public void Killed_while_writing_the_half_site_goes()
    {
        WriteSite("site", "old");
        _folder.Write(Journal);
        _folder.Write($"{Killed}/half.html");

        StartNextBuildAndStop();

        ShouldHoldOnly("old");
    }

    [Fact]
    public void Killed_while_writing_the_first_site_nothing_is_left()
    {
        _folder.Write(Journal);
        WriteSite(Killed, "new");

        StartNextBuildAndStop();

        _folder.Names.ShouldBeEmpty();
    }

    [Fact]
    public void Killed_when_the_old_site_was_away_and_the_new_one_not_in_place_the_old_one_comes_back()
    {
        _folder.Write(Journal);
        WriteSite(Killed, "new");
        WriteSite($"{Killed}.old", "old");

        StartNextBuildAndStop();

        ShouldHoldOnly("old");
    }

    [Fact]
    public void Killed_when_the_new_site_was_in_place_it_stays_and_the_old_one_goes()
    {
        _folder.Write(Journal);
        WriteSite("site", "new");
        WriteSite($"{Killed}.old", "old");

        StartNextBuildAndStop();

        ShouldHoldOnly("new");
    }

    [Fact]
    public void Killed_when_another_build_had_placed_its_site_meanwhile_that_one_stays()
    {
        _folder.Write(Journal);
        WriteSite("site", "other");
        WriteSite(Killed, "new");
        WriteSite($"{Killed}.old", "old");

        StartNextBuildAndStop();

        ShouldHoldOnly("other");
    }

    [Fact]
    public void Killed_after_the_exchange_the_old_site_goes()
    {
        _folder.Write(Journal);
        WriteSite("site", "new");
        WriteSite(Killed, "old");

        StartNextBuildAndStop();

        ShouldHoldOnly("new");
    }

    [Fact]
    public void Killed_while_deleting_the_rest_goes()
    {
        _folder.Write(Journal);
        WriteSite("site", "new");
        _folder.Write($"{Killed}.gone/half.html");

        StartNextBuildAndStop();

        ShouldHoldOnly("new");
    }

    [Fact]
    public void A_half_deleted_site_never_comes_back_even_when_the_target_was_deleted_since()
    {
        _folder.Write(Journal);
        _folder.Write($"{Killed}.gone/half.html");

        StartNextBuildAndStop();

        _folder.Names.ShouldBeEmpty();
    }

    [Fact]
    public void Killed_more_than_once_everything_goes()
    {
        WriteSite("site", "old");
        foreach (var id in new[] { "0000000000000001", "0000000000000002", "0000000000000003" })
        {
            _folder.Write($".site.playbook-{id}.journal");
            _folder.Write($".site.playbook-{id}/half.html");
        }

        StartNextBuildAndStop();

        ShouldHoldOnly("old");
    }

    [Fact]
    public void The_next_build_goes_on_to_place_its_own_site()
    {
        _folder.Write(Journal);
        WriteSite(Killed, "new");
        WriteSite($"{Killed}.old", "old");

        using (var output = new DirectoryOutput(_folder.At("site")))
        {
            output.Write(new UrlPath("index.html"), "newest"u8);
            output.Commit();
        }

        ShouldHoldOnly("newest");
    }

    [Fact]
    public void The_folder_of_a_live_build_is_left_alone_wherever_it_has_got_to()
    {
        _folder.Write(Journal);
        WriteSite(Killed, "new");
        WriteSite($"{Killed}.old", "old");
        using (File.OpenHandle(_folder.At(Journal), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            StartNextBuildAndStop();

            _folder.Names.ShouldBe([Killed, Journal, $"{Killed}.old"]);
        }

        StartNextBuildAndStop();

        ShouldHoldOnly("old");
    }

    [Theory]
    [InlineData(".site.playbook-0123456789abcdef")]
    [InlineData(".site.playbook-mine")]
    [InlineData(".site.playbook-mine.journal")]
    [InlineData(".site.playbook-0123456789ABCDEF.journal")]
    [InlineData(".suit.playbook-0123456789abcdef.journal")]
    [InlineData(".site2.playbook-0123456789abcdef.journal")]
    [InlineData(".site.playbook-0.playbook-0123456789abcdef.journal")]
    [InlineData("site.playbook-0123456789abcdef.journal")]
    public void What_no_build_into_this_folder_has_left_is_not_touched(string name)
    {
        _folder.Write(name, "mine");

        StartNextBuildAndStop();

        _folder.Names.ShouldBe([name]);
    }

    private void WriteSite(string folder, string text)
    {
        _folder.Write($"{folder}/.playbook");
        _folder.Write($"{folder}/index.html", text);
    }

    private void StartNextBuildAndStop() => new DirectoryOutput(_folder.At("site")).Dispose();

    private void ShouldHoldOnly(string text)
    {
        _folder.Names.ShouldBe(["site"]);
        _folder.Read("site/index.html").ShouldBe(text);
    }
}
