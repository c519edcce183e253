using Playbook.Testing;

namespace Playbook.Tests.Architecture;

/// <summary>Each third-party library is named in one folder, so that it could be changed for another there.</summary>
public sealed class LibraryTests
{
    [Theory]
    [InlineData("Markdig", "src/Playbook.Web/Markdown")]
    [InlineData("YamlDotNet", "src/Playbook.Web/Yaml")]
    [InlineData("AngleSharp", "src/Playbook.Web/Html")]
    [InlineData("HandlebarsDotNet", "src/Playbook.Web/Templates")]
    [InlineData("CsvHelper", "src/Playbook.Web/Tables")]
    [InlineData("PdfSharp", "src/Playbook/Pdf")]
    [InlineData("Spectre.Console", "src/Playbook/Display")]
    [InlineData("System.CommandLine", "src/Playbook/Commands")]
    [InlineData("Microsoft.AspNetCore", "src/Playbook/Serving")]
    public void A_library_is_named_in_one_folder(string library, string folder)
    {
        var users = SourceFiles().Where(file => Uses(file, library)).ToList();

        users.ShouldNotBeEmpty();
        users.ShouldAllBe(file => file.StartsWith(folder + "/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Playbook.Engine", "Playbook.Web")]
    [InlineData("Playbook.Engine", "Playbook.Coaching")]
    [InlineData("Playbook.Web", "Playbook.Coaching")]
    public void A_lower_project_does_not_speak_of_a_higher_one(string lower, string higher) =>
        SourceFiles().Where(file => file.StartsWith($"src/{lower}/", StringComparison.Ordinal) && Uses(file, higher)).ShouldBeEmpty();

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal));

    private static bool Uses(string file, string name) =>
        File.ReadLines(Path.Combine(Repository.Root, file)).Any(line =>
            line.StartsWith($"using {name}", StringComparison.Ordinal) || line.Contains($" = {name}.", StringComparison.Ordinal));
}
