using System.Text;
using System.Text.Json;
using Playbook.Coaching.Questions.Import;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Questions.Import;

/// <summary>Imports in memory.</summary>
internal static class Imports
{
    /// <summary>Plans an import of one file into a handbook.</summary>
    public static Task<QuestionImportResult> PlanAsync(string name, string text, ImportOptions? options = null, SiteBuilder? handbook = null) =>
        PlanAsync([Source(name, text)], options, handbook);

    /// <summary>Plans an import of files into a handbook.</summary>
    public static Task<QuestionImportResult> PlanAsync(IReadOnlyList<ImportSource> sources, ImportOptions? options = null, SiteBuilder? handbook = null) =>
        QuestionImport.PlanAsync((handbook ?? Handbook()).Request(), sources, options ?? new ImportOptions(), TestContext.Current.CancellationToken);

    /// <summary>The bank that comes of one file, which is imported without a finding.</summary>
    public static async Task<string> TextAsync(string name, string text, ImportOptions? options = null, SiteBuilder? handbook = null)
    {
        var result = await PlanAsync(name, text, options, handbook);
        result.Diagnostics.ShouldBeEmpty();
        return result.Banks.ShouldHaveSingleItem().Text;
    }

    /// <summary>What comes behind the title of the bank.</summary>
    public static async Task<string> BodyAsync(string name, string text, ImportOptions? options = null, SiteBuilder? handbook = null) =>
        (await TextAsync(name, text, options, handbook)).Split("\n\n", 2)[1];

    /// <summary>A file to import.</summary>
    public static ImportSource Source(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>A small handbook.</summary>
    public static SiteBuilder Handbook() => new SiteBuilder()
        .With("wheels/wheel.md", "---\nbuckets:\n  - { id: team, title: The team }\n  - { id: work, title: The work }\n  - { id: self, title: Oneself }\n---\n# Wheel\n")
        .With("skills/team/trust.md", "# Trust\n")
        .With("skills/team/small-steps.md", "# Small steps\n");

    /// <summary>The questions of a bank, as the open data of a site with it tell them, once the build has found nothing wrong.</summary>
    public static async Task<IReadOnlyList<JsonElement>> ReadBackAsync(BankFile bank, SiteBuilder? handbook = null)
    {
        var site = await (handbook ?? Handbook()).With(bank.Path.Value, Encoding.UTF8.GetBytes(bank.Text)).BuildAsync();
        return [.. JsonDocument.Parse(site["data/questions.json"]).RootElement.GetProperty("questions").EnumerateArray()];
    }
}
