using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.Harness;

public sealed class BrowserFixtureTests(BrowserFixture fixture, ITestOutputHelper output)
{
    [Fact]
    public void The_browser_in_use_is_running_and_named()
    {
        output.WriteLine($"Browser: {fixture.Description}");

        fixture.Browser.IsConnected.ShouldBeTrue();
        fixture.Description.ShouldContain(fixture.Browser.Version);
    }
}
