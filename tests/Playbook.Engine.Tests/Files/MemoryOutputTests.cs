using System.Text;
using Playbook.Engine.Files;

namespace Playbook.Engine.Tests.Files;

public sealed class MemoryOutputTests
{
    [Fact]
    public void Files_are_there_once_committed_in_ordinal_order()
    {
        using var output = new MemoryOutput();
        Parallel.For(0, 100, i => output.Write(new UrlPath($"{i % 7}/{i:D3}.html"), Encoding.UTF8.GetBytes($"{i}")));

        output.Files.ShouldBeEmpty();
        output.Commit();

        output.Files.Count.ShouldBe(100);
        output.Files.Keys.ShouldBe(output.Files.Keys.Order());
        Encoding.UTF8.GetString(output.Files[new UrlPath("2/009.html")]).ShouldBe("9");
    }

    [Fact]
    public void The_bytes_are_copied()
    {
        using var output = new MemoryOutput();
        var bytes = "old"u8.ToArray();
        output.Write(new UrlPath("a.html"), bytes);
        bytes[0] = 0;
        output.Commit();

        output.Files[new UrlPath("a.html")].ShouldBe("old"u8.ToArray());
    }

    [Fact]
    public void Without_commit_there_is_nothing()
    {
        var output = new MemoryOutput();
        output.Write(new UrlPath("a.html"), "x"u8);
        output.Dispose();

        output.Files.ShouldBeEmpty();
    }

    [Fact]
    public void Two_files_with_one_address_are_refused()
    {
        using var output = new MemoryOutput();
        output.Write(new UrlPath("a.html"), "x"u8);

        Should.Throw<OutputException>(() => output.Write(new UrlPath("a.html"), "y"u8))
            .Message.ShouldStartWith("Two files of the site want the address 'a.html'.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../a.html")]
    [InlineData("a/../../b.html")]
    [InlineData("a//b.html")]
    [InlineData("./a.html")]
    [InlineData(@"a\..\..\b.html")]
    [InlineData("a\0.html")]
    public void An_address_that_is_no_files_or_leads_out_of_the_site_is_refused(string path)
    {
        using var output = new MemoryOutput();

        Should.Throw<ArgumentException>(() => output.Write(new UrlPath(path), "x"u8));
    }

    [Fact]
    public void What_is_committed_or_disposed_takes_nothing_more()
    {
        using var output = new MemoryOutput();
        output.Commit();

        Should.Throw<InvalidOperationException>(() => output.Write(new UrlPath("a.html"), "x"u8));
        Should.Throw<InvalidOperationException>(() => output.Commit());
    }
}
