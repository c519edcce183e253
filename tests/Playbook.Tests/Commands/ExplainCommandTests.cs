using System.Reflection;
using Playbook.Coaching.Build;
using Playbook.Commands;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;
using Playbook.Tests.Harness;
using Playbook.Web.Markdown;

namespace Playbook.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Static;

    private readonly CommandLineFixture _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("PB1002")]
    [InlineData("pb1002")]
    public async Task A_code_is_explained(string code)
    {
        (await _cli.RunAsync("explain", code)).ShouldBe(ExitCode.Clean);

        _cli.Out.ToString().ShouldBe("PB1002, error: The output folder holds something else.\n");
    }

    [Fact]
    public async Task A_setting_that_changes_the_severity_is_named()
    {
        _cli.Services = _cli.Services with { Codes = [new("PB1401", Severity.Error, "Broken link", "links")] };

        await _cli.RunAsync("explain", "PB1401");

        _cli.Out.ToString().ShouldBe(
            "PB1401, error: Broken link.\nThe setting 'links' changes how much it matters: --set links=warning.\n");
    }

    [Fact]
    public async Task An_unknown_code_is_bad_usage_with_a_suggestion()
    {
        (await _cli.RunAsync("explain", "PB1092")).ShouldBe(ExitCode.BadUsage);

        _cli.Error.ToString().ShouldBe("There is no code 'PB1092'. Did you mean 'PB1002'?\n");
    }

    [Fact]
    public void No_code_has_two_meanings() =>
        DiagnosticCatalogue.All.Select(kind => kind.Code).ShouldBeUnique();

    [Fact]
    public void Every_kind_of_finding_can_be_explained()
    {
        Assembly[] assemblies = [typeof(FileDiagnostics).Assembly, typeof(MarkdownDiagnostics).Assembly, typeof(HandbookBuild).Assembly];

        // Whether or not its class lists it among all.
        var kinds = assemblies
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => Static(type.GetFields(Public), field => field.FieldType, field => field.GetValue(null))
                .Concat(Static(type.GetProperties(Public), property => property.PropertyType, property => property.GetValue(null))))
            .ToList();

        kinds.Count.ShouldBeGreaterThan(10);
        kinds.ShouldBeSubsetOf(DiagnosticCatalogue.All);
    }

    private static IEnumerable<DiagnosticDescriptor> Static<T>(T[] members, Func<T, Type> type, Func<T, object?> value) =>
        members.Where(member => type(member) == typeof(DiagnosticDescriptor)).Select(member => (DiagnosticDescriptor)value(member)!);
}
