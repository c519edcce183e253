using System.Reflection;
using Playbook.Coaching.Build;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Testing;
using Playbook.Web.Links;

namespace Playbook.Coaching.Tests.Catalogue;

public sealed class DiagnosticCatalogueTests
{
    private static readonly CataloguePage Page =
        CataloguePage.Read(File.ReadAllText(Path.Combine(Repository.Root, "input", "guides", "diagnostics.md")));

    [Fact]
    public void The_page_has_each_code_once_with_its_title_in_order() =>
        Page.Entries.Select(entry => $"{entry.Code}: {entry.Title}")
            .ShouldBe(DiagnosticCatalogue.All.Select(kind => $"{kind.Code}: {kind.Title}"));

    [Fact]
    public void The_id_of_each_heading_is_its_code_in_lower_case() =>
        Page.Entries.Select(entry => entry.Id).ShouldBe(DiagnosticCatalogue.All.Select(kind => kind.Code.ToLowerInvariant()));

    [Fact]
    public void Each_section_says_how_severe_the_finding_is() =>
        Page.Entries.Zip(DiagnosticCatalogue.All)
            .Where(pair => !pair.First.Meaning.StartsWith(pair.Second.Severity.ToString(), StringComparison.Ordinal))
            .Select(pair => pair.First.Code)
            .ShouldBeEmpty();

    [Fact]
    public void Each_section_names_the_setting_that_changes_the_severity() =>
        Page.Entries.Zip(DiagnosticCatalogue.All)
            .Where(pair => pair.First.Setting != pair.Second.Setting)
            .Select(pair => pair.First.Code)
            .ShouldBeEmpty();

    [Fact]
    public void Each_section_has_an_example_and_says_what_to_do() =>
        Page.Entries.Where(entry => !entry.HasExample || !entry.HasAdvice).Select(entry => entry.Code).ShouldBeEmpty();

    [Fact]
    public void No_code_has_two_meanings() =>
        DiagnosticCatalogue.All.Select(kind => kind.Code).ShouldBeUnique();

    [Fact]
    public void The_catalogue_holds_every_descriptor_of_the_program()
    {
        Assembly[] assemblies = [typeof(SourcePath).Assembly, typeof(LinkDiagnostics).Assembly, typeof(DiagnosticCatalogue).Assembly];
        var declared = assemblies
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Diagnostics", StringComparison.Ordinal))
            .SelectMany(DescriptorsOf);

        DiagnosticCatalogue.All.ShouldBe(declared, ignoreOrder: true);
    }

    private static IEnumerable<DiagnosticDescriptor> DescriptorsOf(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>(),
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<DiagnosticDescriptor>(),
    ];
}
