using System.Text;
using Playbook.Engine.Files;
using Playbook.Testing;

namespace Playbook.Engine.Tests.Files;

/// <summary>What a build takes over from the site that it replaces.</summary>
public sealed class KeptFilesTests : IDisposable
{
    private static readonly Digest One = Digest.Of("one"u8);
    private static readonly Digest Two = Digest.Of("two"u8);
    private static readonly DateTime LongAgo = new(2020, 2, 2, 2, 2, 2, DateTimeKind.Utc);
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<bool> Both => Exchanges.Both;

    private string Site => _folder.At("site");

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Both))]
    public void A_file_made_from_the_same_is_kept_with_its_date(bool canExchange)
    {
        Build(canExchange, output => output.Write(new UrlPath("a/ü b.html"), "text"u8, One));
        Age("a/ü b.html");

        Build(canExchange, output => output.TryKeep(new UrlPath("a/ü b.html"), One).ShouldBeTrue());

        _folder.Read("site/a/ü b.html").ShouldBe("text");
        DateOf("a/ü b.html").ShouldBe(LongAgo);
        _folder.Names.ShouldBe(["site"]);
    }

    [Fact]
    public void It_is_kept_again_and_again()
    {
        Build(output => output.Write(new UrlPath("a.html"), "text"u8, One));

        for (var i = 0; i < 3; i++)
        {
            Build(output => output.TryKeep(new UrlPath("a.html"), One).ShouldBeTrue());
        }

        _folder.Read("site/a.html").ShouldBe("text");
    }

    [Fact]
    public void What_is_made_from_something_else_or_from_nobody_knows_what_is_not_kept()
    {
        Build(output =>
        {
            output.Write(new UrlPath("a.html"), "text"u8, One);
            output.Write(new UrlPath("b.html"), "text"u8);
        });

        Build(output =>
        {
            output.TryKeep(new UrlPath("a.html"), Two).ShouldBeFalse();
            output.TryKeep(new UrlPath("b.html"), One).ShouldBeFalse();
            output.TryKeep(new UrlPath("c.html"), One).ShouldBeFalse();
            output.Write(new UrlPath("a.html"), "new"u8, Two);
        });

        _folder.Read("site/a.html").ShouldBe("new");
        File.Exists(_folder.At("site/b.html")).ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_somebody_has_changed_is_not_kept()
    {
        Build(output => output.Write(new UrlPath("a.html"), "text"u8, One));
        _folder.Write("site/a.html", "TEXT");

        Build(output =>
        {
            output.TryKeep(new UrlPath("a.html"), One).ShouldBeFalse();
            output.Write(new UrlPath("a.html"), "text"u8, One);
        });

        _folder.Read("site/a.html").ShouldBe("text");
    }

    [Fact]
    public void A_file_that_somebody_has_made_a_link_is_not_kept()
    {
        Build(output => output.Write(new UrlPath("a.html"), "text"u8, One));
        File.Move(_folder.At("site/a.html"), _folder.At("elsewhere.html"));
        File.CreateSymbolicLink(_folder.At("site/a.html"), _folder.At("elsewhere.html"));

        Build(output =>
        {
            output.TryKeep(new UrlPath("a.html"), One).ShouldBeFalse();
            output.Write(new UrlPath("a.html"), "text"u8, One);
        });

        new FileInfo(_folder.At("site/a.html")).LinkTarget.ShouldBeNull();
        _folder.Read("elsewhere.html").ShouldBe("text");
    }

    [Fact]
    public void Bytes_that_are_as_they_were_keep_their_date_also_when_they_are_made_again()
    {
        Build(output => output.Write(new UrlPath("a.css"), "text"u8));
        Age("a.css");

        Build(output => output.Write(new UrlPath("a.css"), "text"u8));

        DateOf("a.css").ShouldBe(LongAgo);
    }

    [Fact]
    public void A_build_that_is_not_committed_leaves_the_kept_files_where_they_are()
    {
        Build(output => output.Write(new UrlPath("a.html"), "text"u8, One));

        using (var output = new DirectoryOutput(Site))
        {
            output.TryKeep(new UrlPath("a.html"), One).ShouldBeTrue();
        }

        _folder.Read("site/a.html").ShouldBe("text");
        _folder.Names.ShouldBe(["site"]);
    }

    [Fact]
    public void One_address_cannot_be_kept_and_written()
    {
        Build(output => output.Write(new UrlPath("a.html"), "text"u8, One));

        using var output = new DirectoryOutput(Site);
        output.TryKeep(new UrlPath("a.html"), One);

        Should.Throw<OutputException>(() => output.Write(new UrlPath("a.html"), "text"u8));
    }

    [Theory]
    [InlineData("")]
    [InlineData("This folder is generated: every build by Playbook replaces all of it.\n")]
    [InlineData("This folder is generated: every build by Playbook replaces all of it.\nformat 99\n")]
    [InlineData("This folder is generated: every build by Playbook replaces all of it.\nformat 1\nnonsense\n")]
    [InlineData("This folder is generated: every build by Playbook replaces all of it.\nformat 1\n00000000000000000000000000000000 x ../../secret.txt\n")]
    public void A_marker_that_is_not_understood_keeps_nothing_and_stops_nothing(string marker)
    {
        Build(output => output.Write(new UrlPath("a.html"), "text"u8, One));
        _folder.Write("site/.playbook", marker);

        Build(output =>
        {
            output.TryKeep(new UrlPath("a.html"), One).ShouldBeFalse();
            output.Write(new UrlPath("a.html"), "new"u8, One);
        });

        _folder.Read("site/a.html").ShouldBe("new");
    }

    [Fact]
    public void An_untouched_site_made_from_the_same_is_recognised_with_its_size()
    {
        BuildSite();

        Count(One).ShouldBe(new SiteCount(7, 2));
        Count(Two).ShouldBeNull();
        Count(null).ShouldBeNull();
        _folder.Names.ShouldBe(["site"]);
    }

    [Fact]
    public void A_site_that_somebody_has_changed_is_not_recognised()
    {
        foreach (var change in new Action[]
        {
            () => _folder.Write("site/a.html", "TEXT"),
            () => _folder.Write("site/extra.txt", ""),
            () => File.Delete(_folder.At("site/b/b.html")),
            () => File.Move(_folder.At("site/a.html"), _folder.At("site/A.html")),
            () => _folder.Write("site/.playbook", ""),
        })
        {
            BuildSite();
            Count(One).ShouldNotBeNull();

            change();

            Count(One).ShouldBeNull();
        }
    }

    [Fact]
    public void Nobody_asks_what_a_first_site_would_be_made_from()
    {
        using var output = new DirectoryOutput(Site);

        output.CountIfMadeFrom(() => throw new InvalidOperationException("asked")).ShouldBeNull();
    }

    [Fact]
    public void Names_of_any_kind_survive_the_marker()
    {
        string[] names = ["a b.html", "ü/é.html", "100%.html", "a#b?c.html", "line\nbreak.html", "origin 1.html", "x/ y /z.html"];
        Build(output =>
        {
            foreach (var name in names)
            {
                output.Write(new UrlPath(name), Encoding.UTF8.GetBytes(name), One);
            }
        });

        Build(output => names.ShouldAllBe(name => output.TryKeep(new UrlPath(name), One)));
    }

    [Fact]
    public void In_memory_too_what_is_made_from_the_same_is_kept()
    {
        using var first = new MemoryOutput();
        first.Write(new UrlPath("a.html"), "text"u8, One);
        first.Commit(new SiteOrigin(Two, 1));

        using var second = new MemoryOutput(first);
        second.TryKeep(new UrlPath("a.html"), Two).ShouldBeFalse();
        second.TryKeep(new UrlPath("a.html"), One).ShouldBeTrue();
        second.Commit();

        second.Files[new UrlPath("a.html")].ShouldBeSameAs(first.Files[new UrlPath("a.html")]);
        first.Origin.ShouldBe(new SiteOrigin(Two, 1));
    }

    private void BuildSite()
    {
        using var output = new DirectoryOutput(Site);
        output.Write(new UrlPath("a.html"), "text"u8, One);
        output.Write(new UrlPath("b/b.html"), "text"u8);
        output.Commit(new SiteOrigin(One, 7));
    }

    private SiteCount? Count(Digest? madeFrom)
    {
        using var output = new DirectoryOutput(Site);
        return output.CountIfMadeFrom(() => madeFrom);
    }

    private void Build(Action<DirectoryOutput> write) => Build(canExchange: true, write);

    private void Build(bool canExchange, Action<DirectoryOutput> write)
    {
        using var output = Exchanges.Start(Site, canExchange);
        write(output);
        output.Commit();
    }

    private void Age(string path) => File.SetLastWriteTimeUtc(_folder.At($"site/{path}"), LongAgo);

    private DateTime DateOf(string path) => File.GetLastWriteTimeUtc(_folder.At($"site/{path}"));
}
