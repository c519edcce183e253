using Playbook.Commands;
using Playbook.Commands.Ids;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Commands;

public sealed class IdsCommandTests : IDisposable
{
    private readonly CommandLineFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData(0, 0, "Every question has an id already.\n")]
    [InlineData(1, 1, "Wrote 1 id into 1 file.\n")]
    [InlineData(12, 3, "Wrote 12 ids into 3 files.\n")]
    public async Task It_says_how_many_ids_were_written(int questions, int files, string line)
    {
        IdsRequest? asked = null;
        _cli.Services = _cli.Services with
        {
            WriteIds = (request, _) =>
            {
                asked = request;
                return Task.FromResult(new IdsResult(questions, files, []));
            },
        };

        (await _cli.RunAsync("ids")).ShouldBe(ExitCode.Clean);

        _cli.Out.ToString().ShouldBe(line);
        asked!.Folders.Single().Directory.ShouldBe(_cli.Folder.At("work/input"));
        asked.Site.Inputs.Single().DisplayName.ShouldBe("input");
    }

    [Fact]
    public async Task What_could_not_be_written_fails()
    {
        _cli.Services = _cli.Services with
        {
            WriteIds = (_, _) => Task.FromResult(new IdsResult(0, 0, [Findings.Error])),
        };

        (await _cli.RunAsync("ids")).ShouldBe(ExitCode.Errors);

        _cli.Error.ToString().ShouldBe($"{Findings.Error}\n");
        _cli.Out.ToString().ShouldBe("Wrote 0 ids into 0 files.\n");
    }
}
