using System.Text;
using Playbook.Engine.Files;
using Playbook.Testing;

namespace Playbook.Engine.Tests.Files;

public sealed class DirectoryOutputTests : IDisposable
{
    private const int Hanging = 60_000;
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<bool> Both => Exchanges.Both;

    private string Site => _folder.At("site");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Both))]
    public void A_first_build_makes_the_folder_and_leaves_nothing_beside_it(bool canExchange)
    {
        Build(canExchange, ("index.html", "one"), ("a/b c/ü#.html", "two"));

        Content().ShouldBe([".playbook", "a/b c/ü#.html=two", "index.html=one"]);
        _folder.Names.ShouldBe(["site"]);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_second_build_replaces_all_of_the_first(bool canExchange)
    {
        Build(canExchange, ("index.html", "old"), ("gone.html", "old"));
        Build(canExchange, ("index.html", "new"));

        Content().ShouldBe([".playbook", "index.html=new"]);
        _folder.Names.ShouldBe(["site"]);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Until_the_commit_and_without_it_the_old_site_is_untouched(bool canExchange)
    {
        Build(canExchange, ("index.html", "old"));

        using (var output = Exchanges.Start(Site, canExchange))
        {
            output.Write(new UrlPath("index.html"), "new"u8);
            Content().ShouldBe([".playbook", "index.html=old"]);
        }

        Content().ShouldBe([".playbook", "index.html=old"]);
        _folder.Names.ShouldBe(["site"]);
    }

    [Fact]
    public void A_first_build_without_commit_leaves_nothing()
    {
        using (var output = new DirectoryOutput(Site))
        {
            output.Write(new UrlPath("index.html"), "new"u8);
        }

        _folder.Names.ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_folder_is_replaced()
    {
        Directory.CreateDirectory(Site);

        Build(canExchange: true, ("index.html", "new"));

        Content().ShouldBe([".playbook", "index.html=new"]);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_site_whose_folders_somebody_has_made_read_only_is_replaced_and_deleted(bool canExchange)
    {
        Build(canExchange, ("a/b/index.html", "old"), ("c/index.html", "old"));
        const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        foreach (var folder in new[] { "site/a/b", "site/a", "site/c", "site" })
        {
            _folder.Lock(folder, ReadOnly);
        }

        Unprivileged.Run(() =>
        {
            Build(canExchange, ("index.html", "new"));
            return true;
        });

        Content().ShouldBe([".playbook", "index.html=new"]);
        _folder.Names.ShouldBe(["site"]);
    }

    [Fact]
    public void Folders_above_the_target_are_made()
    {
        using var output = new DirectoryOutput(_folder.At("a/b/site/"));
        output.Write(new UrlPath("index.html"), "x"u8);
        output.Commit();

        _folder.Read("a/b/site/index.html").ShouldBe("x");
    }

    [Fact]
    public void The_marker_says_that_the_folder_is_replaced_and_two_builds_write_the_same()
    {
        Build(canExchange: true);
        var first = _folder.Read("site/.playbook");
        Build(canExchange: true);

        first.ShouldStartWith("This folder is generated: every build by Playbook replaces all of it.\n");
        _folder.Read("site/.playbook").ShouldBe(first);
    }

    [Fact]
    public void Files_are_written_from_many_threads()
    {
        using var output = new DirectoryOutput(Site);
        Parallel.For(0, 1000, i => output.Write(new UrlPath($"{i % 10}/{i % 30}/{i}.html"), Encoding.UTF8.GetBytes($"{i}")));
        output.Commit();

        Directory.EnumerateFiles(Site, "*.html", SearchOption.AllDirectories).Count().ShouldBe(1000);
        _folder.Read("site/7/7/997.html").ShouldBe("997");
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        Build(canExchange: true, ("empty.txt", ""));

        _folder.Read("site/empty.txt").ShouldBe("");
    }

    [Fact]
    public void A_target_that_is_a_link_stays_a_link()
    {
        Directory.CreateDirectory(_folder.At("disk"));
        Directory.CreateSymbolicLink(Site, _folder.At("disk/www"));

        Build(canExchange: true, ("index.html", "one"));
        Build(canExchange: true, ("index.html", "two"));

        new DirectoryInfo(Site).LinkTarget.ShouldNotBeNull();
        _folder.Read("disk/www/index.html").ShouldBe("two");
        _folder.Names.ShouldBe(["disk", "site"]);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_folder_filled_by_something_else_during_the_build_is_left_alone(bool canExchange)
    {
        using var output = Exchanges.Start(Site, canExchange);
        _folder.Write("site/thesis.doc", "mine");

        Should.Throw<OutputException>(() => output.Commit());

        _folder.Read("site/thesis.doc").ShouldBe("mine");
        _folder.Names.ShouldBe(["site"]);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_file_that_cannot_be_written_is_a_friendly_error_and_loses_nothing(bool canExchange)
    {
        Build(canExchange, ("index.html", "old"));
        var name = new string('x', 400);

        using (var output = Exchanges.Start(Site, canExchange))
        {
            Should.Throw<OutputException>(() => output.Write(new UrlPath($"a/{name}"), "x"u8)).ToDiagnostic().ToString()
                .ShouldBe($"error PB1004: Cannot write 'a/{name}': its name is too long. The output is as it was before.");
        }

        Content().ShouldBe([".playbook", "index.html=old"]);
        _folder.Names.ShouldBe(["site"]);
    }

    [Theory]
    [InlineData("a.html", "a.html")]
    [InlineData("a/b.html", "a")]
    [InlineData("a", "a/b.html")]
    public void Two_files_that_want_one_place_are_refused(string first, string second)
    {
        using var output = new DirectoryOutput(Site);
        output.Write(new UrlPath(first), "x"u8);

        Should.Throw<OutputException>(() => output.Write(new UrlPath(second), "y"u8)).Message.ShouldStartWith(
            $"Two files of the site want the address '{second}'.");
    }

    [Fact]
    public void A_target_below_a_file_is_a_friendly_error()
    {
        _folder.Write("taken", "a file");

        Should.Throw<OutputException>(() => new DirectoryOutput(_folder.At("taken/site")));
    }

    [Fact]
    public void Without_an_exchange_a_site_that_cannot_be_placed_puts_the_old_one_back()
    {
        Build(canExchange: true, ("index.html", "old"));
        using var output = new DirectoryOutput(Site, (staging, _) =>
        {
            Directory.Delete(staging, recursive: true);
            return false;
        });

        Should.Throw<OutputException>(() => output.Commit()).Message.ShouldBe(
            "Cannot put the new site in the place of the old one: it is not there. The output is as it was before.");

        Content().ShouldBe([".playbook", "index.html=old"]);
        _folder.Names.ShouldBe(["site"]);
    }

    [Fact]
    public void Without_an_exchange_a_site_that_another_build_comes_before_is_placed_all_the_same()
    {
        Build(canExchange: true, ("index.html", "old"));
        var attempts = 0;
        using var output = new DirectoryOutput(Site, (staging, _) =>
        {
            // The first attempt moves the old site away and then fails; another build is done before the second.
            if (++attempts == 1)
            {
                Directory.Move(staging, _folder.At("hidden"));
                return false;
            }

            Build(canExchange: true, ("index.html", "other"));
            Directory.Move(_folder.At("hidden"), staging);
            return false;
        });
        output.Write(new UrlPath("index.html"), "new"u8);

        output.Commit();

        attempts.ShouldBe(2);
        Content().ShouldBe([".playbook", "index.html=new"]);
        _folder.Names.ShouldBe(["site"]);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Of_two_builds_side_by_side_the_later_commit_wins(bool canExchange)
    {
        using var first = Exchanges.Start(Site, canExchange);
        using var second = Exchanges.Start(Site, canExchange);
        first.Write(new UrlPath("first.html"), "1"u8);
        second.Write(new UrlPath("second.html"), "2"u8);

        second.Commit();
        Content().ShouldBe([".playbook", "second.html=2"]);
        first.Commit();

        Content().ShouldBe([".playbook", "first.html=1"]);
        _folder.Names.ShouldBe(["site"]);
    }

    [Theory(Timeout = Hanging)]
    [MemberData(nameof(Both))]
    public async Task Builds_that_commit_at_the_same_time_leave_one_whole_site(bool canExchange)
    {
        for (var round = 0; round < 20; round++)
        {
            using var barrier = new Barrier(2);
            var builds = await Task.WhenAll(
                Task.Run(() => HasCommitted("a", canExchange, barrier)),
                Task.Run(() => HasCommitted("b", canExchange, barrier)));

            builds.ShouldContain(true);
            string[][] whole = [[.. Expected("a")], [.. Expected("b")]];
            whole.ShouldContain(site => site.SequenceEqual(Content()));
            _folder.Names.ShouldBe(["site"]);
        }
    }

    private static IEnumerable<string> Expected(string text) =>
        Enumerable.Range(0, 10).Select(i => $"{text}/{i}.html={text}").Prepend(".playbook");

    private bool HasCommitted(string text, bool canExchange, Barrier barrier)
    {
        using var output = Exchanges.Start(Site, canExchange);
        for (var i = 0; i < 10; i++)
        {
            output.Write(new UrlPath($"{text}/{i}.html"), Encoding.UTF8.GetBytes(text));
        }

        barrier.SignalAndWait(TestContext.Current.CancellationToken);
        try
        {
            output.Commit();
            return true;
        }
        catch (OutputException)
        {
            return false;
        }
    }

    private void Build(bool canExchange, params (string Path, string Text)[] files)
    {
        using var output = Exchanges.Start(Site, canExchange);
        foreach (var (path, text) in files)
        {
            output.Write(new UrlPath(path), Encoding.UTF8.GetBytes(text));
        }

        output.Commit();
    }

    private IEnumerable<string> Content() => Directory.EnumerateFiles(Site, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Site, file).Replace('\\', '/'))
        .Select(path => path == ".playbook" ? path : $"{path}={_folder.Read($"site/{path}")}")
        .Order(StringComparer.Ordinal);
}
