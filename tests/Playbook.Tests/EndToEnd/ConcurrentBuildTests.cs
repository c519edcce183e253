namespace Playbook.Tests.EndToEnd;

/// <summary>Processes that build into one folder at once, as when two people or two jobs of a server start the same build.</summary>
public sealed class ConcurrentBuildTests
{
    [Theory]
    [InlineData(2, true)]
    [InlineData(5, true)]
    [InlineData(2, false)]
    [InlineData(5, false)]
    public async Task Builds_into_one_folder_at_once_leave_the_whole_site_of_one_of_them_and_nothing_else(int builds, bool canExchange)
    {
        using var sites = await TwoSites.CreateAsync(canExchange);

        var results = await Task.WhenAll(Enumerable.Range(0, builds).Select(build =>
            PlaybookProcess.RunCommandLineAsync(sites.Path, sites.CommandLine(build % 2 == 0 ? "old" : "new"))));

        results.ShouldAllBe(result => result.ExitCode == 0 && result.Output.Length == 0 && result.Errors.Length == 0);
        sites.Shown().ShouldNotBeNull();
        sites.Temporary.ShouldBeEmpty();
    }
}
