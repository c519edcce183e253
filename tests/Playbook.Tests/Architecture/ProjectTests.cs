using System.Xml.Linq;
using Playbook.Testing;

namespace Playbook.Tests.Architecture;

/// <summary>The table of projects: who may import whom. Arrows point down only.</summary>
public sealed class ProjectTests
{
    public static TheoryData<string, string[]> Projects => new()
    {
        { "Playbook.Engine", [] },
        { "Playbook.Web", ["Playbook.Engine"] },
        { "Playbook.Coaching", ["Playbook.Web", "Playbook.Engine"] },
        { "Playbook", ["Playbook.Coaching", "Playbook.Web", "Playbook.Engine"] },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_below_it(string project, string[] below)
    {
        var references = Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path));

        references.Except(below, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void The_table_names_every_project()
    {
        var projects = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName);

        projects.Order(StringComparer.Ordinal).ShouldBe(
            Projects.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_engine_uses_the_base_library_only()
    {
        Items("Playbook.Engine", "PackageReference").ShouldBeEmpty();
        Items("Playbook.Engine", "FrameworkReference").ShouldBeEmpty();
    }

    [Fact]
    public void The_domain_brings_in_no_library_of_its_own() => Items("Playbook.Coaching", "PackageReference").ShouldBeEmpty();

    private static IEnumerable<string> Items(string project, string element) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"))
            .Descendants(element)
            .Select(item => item.Attribute("Include")!.Value.Replace('\\', '/'));
}
