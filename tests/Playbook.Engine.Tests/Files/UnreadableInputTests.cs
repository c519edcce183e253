using System.Diagnostics;
using System.Net.Sockets;
using Playbook.Engine.Files;
using Playbook.Testing;

namespace Playbook.Engine.Tests.Files;

/// <summary>What lies in an input folder and cannot be read: each is reported at its place, and the rest is listed.</summary>
public sealed class UnreadableInputTests : IDisposable
{
    /// <summary>Reading a pipe never ends; then the test does.</summary>
    private const int Hanging = 30_000;

    private readonly TemporaryFolder _folder = new();

    public UnreadableInputTests() => _folder.Write("input/guides/a.md", "text");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_that_may_not_be_listed_is_an_error_at_the_folder()
    {
        _folder.Write("input/private/b.md");
        _folder.Lock("input/private");

        var listing = Unprivileged.Run(() => Root().List());

        listing.Findings.ShouldHaveSingleItem().ToString()
            .ShouldBe("input/private: error PB1001: The folder cannot be listed: permission denied.");
        listing.Files.Select(path => path.Value).ShouldBe(["guides/a.md"]);
    }

    [Theory]
    [InlineData("input", "input")]
    [InlineData("", ".")]
    public void An_input_folder_that_may_not_be_listed_is_an_error_at_it(string displayName, string shown)
    {
        _folder.Lock("input");

        var listing = Unprivileged.Run(() => new DirectoryRoot(_folder.At("input"), displayName).List());

        listing.Findings.ShouldHaveSingleItem().ToString()
            .ShouldBe($"{shown}: error PB1001: The folder cannot be listed: permission denied.");
        listing.Files.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_an_error_without_a_path_of_this_machine()
    {
        _folder.Lock("input/guides/a.md");

        Unprivileged.Run(() => Should.Throw<IOException>(() => Root().Read(new SourcePath("guides/a.md"))))
            .Message.ShouldBe("The file cannot be read: permission denied.");
    }

    [Fact(Timeout = Hanging)]
    public Task A_named_pipe_is_a_warning_and_never_opened() => Task.Run(
        () =>
        {
            NamedPipe.Create(_folder.At("input/pipe.md"));

            var listing = Root().List();

            listing.Findings.ShouldHaveSingleItem().ToString()
                .ShouldBe("input/pipe.md: warning PB1006: This is a named pipe and no file; it is left out.");
            listing.Files.Select(path => path.Value).ShouldBe(["guides/a.md"]);
        },
        TestContext.Current.CancellationToken);

    [Fact(Timeout = Hanging)]
    public Task A_link_to_a_named_pipe_is_a_warning_too() => Task.Run(
        () =>
        {
            NamedPipe.Create(_folder.At("input/.pipe"));
            File.CreateSymbolicLink(_folder.At("input/link.md"), ".pipe");

            Root().List().Findings.ShouldHaveSingleItem().Code.ShouldBe("PB1006");
        },
        TestContext.Current.CancellationToken);

    [Fact(Timeout = Hanging)]
    public Task A_file_that_a_named_pipe_takes_the_place_of_is_an_error() => Task.Run(
        () =>
        {
            var root = Root();
            root.List().Files.Count.ShouldBe(1);
            File.Delete(_folder.At("input/guides/a.md"));
            NamedPipe.Create(_folder.At("input/guides/a.md"));

            Should.Throw<IOException>(() => root.Read(new SourcePath("guides/a.md")))
                .Message.ShouldBe("The file cannot be read: it is a named pipe.");
        },
        TestContext.Current.CancellationToken);

    [Fact]
    public void A_socket_is_a_warning()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_folder.At("input/agent.sock")));

        Root().List().Findings.ShouldHaveSingleItem().ToString()
            .ShouldBe("input/agent.sock: warning PB1006: This is a socket and no file; it is left out.");
    }

    [Fact]
    public void Devices_are_warnings() =>
        new DirectoryRoot("/dev", "dev").List().Findings.Select(finding => finding.ToString())
            .ShouldContain("dev/zero: warning PB1006: This is a device and no file; it is left out.");

    [Fact]
    public void A_name_with_a_back_slash_is_an_error_where_it_does_not_part_folders()
    {
        _folder.Write(@"input/up\..\..\b.md");

        var listing = Root().List();

        listing.Findings.ShouldHaveSingleItem().ToString().ShouldBe(
            @"input/up\..\..\b.md: error PB1007: The name has a back slash in it, which cannot be part of an address. "
            + "Expected a name without one.");
        listing.Files.Select(path => path.Value).ShouldBe(["guides/a.md"]);
    }

    [Fact]
    public async Task A_name_that_is_not_UTF8_is_an_error()
    {
        // Only a shell can make it and delete it: .NET has no way to say such a name.
        const string Name = "\"$1\"/$'caf\\xe9.md'";
        await ShellAsync($"touch {Name}");

        var listing = Root().List();
        await ShellAsync($"rm {Name}");

        listing.Findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/caf\uFFFD.md: error PB1007: The name is not in UTF-8, so the file cannot be read. Expected a name in UTF-8. Rename it.");
        listing.Files.Select(path => path.Value).ShouldBe(["guides/a.md"]);
    }

    [Fact]
    public void Two_names_that_differ_in_their_Unicode_form_only_are_an_error()
    {
        _folder.Write("input/caf\u00e9.md", "composed");
        _folder.Write("input/cafe\u0301.md", "decomposed");

        var listing = Root().List();

        listing.Findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "input/caf\u00e9.md: error PB1007: Two files have this name, spelled with different characters that look the same; "
            + "one is left out. Expected one file.");
        listing.Files.Count.ShouldBe(2);
    }

    private async Task ShellAsync(string command)
    {
        using var shell = Process.Start("bash", ["-c", command, "bash", _folder.At("input")]);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private DirectoryRoot Root() => new(_folder.At("input"), "input");
}
