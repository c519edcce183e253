using Playbook.Browser.Tests.Browsers;

namespace Playbook.Browser.Tests.Harness;

public sealed class BrowserPlacesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("playbook-places-");

    [Fact]
    public void A_browser_named_by_the_environment_is_the_one()
    {
        var browser = Touch("mine");

        Places((BrowserPlaces.Variable, browser)).Named().ShouldBe(browser);
    }

    [Fact]
    public void A_named_browser_that_is_not_there_is_an_error_that_says_so()
    {
        var error = Should.Throw<BrowserMissingException>(() => Places((BrowserPlaces.Variable, "/nowhere/chrome")).Named());

        error.Message.ShouldContain("PLAYBOOK_BROWSER says '/nowhere/chrome', but there is no such file");
    }

    [Fact]
    public void No_name_leaves_the_choice_open() => Places().Named().ShouldBeNull();

    [Fact]
    public void Chromium_on_the_path_comes_before_Chrome_and_Edge()
    {
        var edge = Touch("a/" + Executable("msedge"));
        var chrome = Touch("a/" + Executable("google-chrome"));
        var chromium = Touch("b/" + Executable("chromium"));
        var path = string.Join(Path.PathSeparator, Folder("a"), Folder("b"));

        Places(("PATH", path)).Found().Take(3).ShouldBe([chromium, chrome, edge]);
    }

    [Fact]
    public void The_newest_download_of_Playwright_comes_first()
    {
        var old = Touch("cache/chromium-999/chrome-linux/chrome");
        var recent = Touch("cache/chromium-1200/chrome-linux64/chrome");
        Touch("cache/firefox-2000/firefox/firefox");

        Places(("PLAYWRIGHT_BROWSERS_PATH", Folder("cache"))).Found().TakeLast(2).ShouldBe([recent, old]);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static BrowserPlaces Places(params (string Name, string Value)[] variables) =>
        new(name => variables.FirstOrDefault(variable => variable.Name == name).Value);

    private static string Executable(string command) => OperatingSystem.IsWindows() ? command + ".exe" : command;

    private string Folder(string name) => Path.GetFullPath(Path.Combine(_folder.FullName, name));

    private string Touch(string name)
    {
        var file = Folder(name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");
        return file;
    }
}
