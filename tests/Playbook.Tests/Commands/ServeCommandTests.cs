using Playbook.Commands;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    private readonly CommandLineFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task The_built_output_is_served_as_it_is()
    {
        _cli.Folder.Write("work/public/index.html", "built");
        using var interruption = new CancellationTokenSource();
        var run = _cli.RunUntilAsync(interruption.Token, "serve", "--output", "public", "--port", "0");
        var line = await _cli.Out.LineAsync("Serving 'public' at http://127.0.0.1:");
        using var client = new HttpClient { BaseAddress = new Uri(line.Split(' ')[3]) };

        (await client.GetStringAsync("", Patience.Token())).ShouldBe("built");
        _cli.Folder.Write("work/public/index.html", "built again");
        (await client.GetStringAsync("", Patience.Token())).ShouldBe("built again");

        await interruption.CancelAsync();
        (await run).ShouldBe(ExitCode.Clean);
        _cli.Build.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_an_output_it_says_how_to_get_one()
    {
        (await _cli.RunAsync("serve")).ShouldBe(ExitCode.BadUsage);

        _cli.Error.ToString().ShouldBe(
            "There is no built site in 'output'. Run 'playbook build' first, or name another folder with --output DIR.\n");
    }
}
