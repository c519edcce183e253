using System.Text.Json;
using Playbook.Coaching.Blocks;
using Playbook.Coaching.Blocks.Aside;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Data;

/// <summary>The schema of a workbook's file: published, and given to the scripts that read one.</summary>
public sealed class WorkbookSchemaTests
{
    private const string Published = "data/schemas/workbook.schema.json";

    private static readonly string[] Bounds = ["maxLength", "pattern", "enum", "maximum"];

    [Fact]
    public async Task Scripts_have_the_very_schema_that_is_published()
    {
        var site = await new SiteBuilder().BuildAsync();

        site["assets/js/workbook-schema.js"].ShouldBe($"(globalThis.playbook ??= {{}}).schema = {site[Published]};\n");
        site.Addresses.ShouldNotContain("data/workbook.json");
    }

    [Fact]
    public async Task Nothing_is_without_bounds_and_nothing_unknown_is_allowed()
    {
        var schema = await SchemaAsync();

        Loose(schema, "$").ShouldBeEmpty();

        static IEnumerable<string> Loose(JsonElement schema, string place) => schema.GetProperty("type").GetString() switch
        {
            "object" => (schema.GetProperty("additionalProperties").ValueKind == JsonValueKind.False ? [] : new[] { $"{place} allows more" })
                .Concat(schema.GetProperty("properties").EnumerateObject().SelectMany(property => Loose(property.Value, $"{place}.{property.Name}"))),
            "array" => (schema.TryGetProperty("maxItems", out _) ? [] : new[] { $"{place} may be of any length" })
                .Concat(Loose(schema.GetProperty("items"), $"{place}[]")),
            "string" or "integer" => Bounds.Any(bound => schema.TryGetProperty(bound, out _)) ? [] : [$"{place} may be anything"],
            _ => [],
        };
    }

    [Fact]
    public async Task Every_block_that_is_filled_in_has_its_type()
    {
        var schema = await SchemaAsync();
        var answer = schema.GetProperty("properties").GetProperty("records").GetProperty("items").GetProperty("properties").GetProperty("answers").GetProperty("items");

        var types = answer.GetProperty("properties").GetProperty("type").GetProperty("enum").EnumerateArray().Select(type => type.GetString());
        // Questions are answers and scales; a blank is no block, and ratings and their targets stand on a page of their own.
        types.ShouldBe(["answer", "scale", "choice", "checklist", "actions", "emotions", "blank", "rating", "number"]);
        BlockRegistry.All.Where(block => block is not AsideDefinition).Select(block => block.Name).Except(["questions"]).ShouldBe(types.Except(["blank", "rating", "number"]), ignoreOrder: true);
    }

    [Fact]
    public async Task The_example_of_the_guide_is_as_the_schema_says()
    {
        var guide = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "input", "guides", "your-workbook.md"), TestContext.Current.CancellationToken);
        var example = guide.Split("```json\n")[1].Split("```")[0];

        SchemaValidator.Problems(JsonDocument.Parse(example).RootElement, await SchemaAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"kind\": \"playbook-workbook\"", "\"kind\": \"other\"", "$.kind: not one of [")]
    [InlineData("\"private\": false", "\"private\": null", "$.records[0].answers[0].private: null instead of boolean")]
    [InlineData("\"saved\": \"2", "\"saved\": \"on 2", "$.saved: not like")]
    [InlineData("\"value\": 6", "\"value\": 6000000", "$.records[0].answers[1].value: not between")]
    [InlineData("\"page\":", "\"__proto__\": {}, \"page\":", "$.records[0]: '__proto__' is not in the schema")]
    public async Task What_is_not_as_the_schema_says_is_seen(string was, string becomes, string problem)
    {
        var guide = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "input", "guides", "your-workbook.md"), TestContext.Current.CancellationToken);
        var example = guide.Split("```json\n")[1].Split("```")[0];
        var at = example.IndexOf(was, StringComparison.Ordinal);
        at.ShouldBePositive();

        var broken = JsonDocument.Parse(example[..at] + becomes + example[(at + was.Length)..]).RootElement;
        SchemaValidator.Problems(broken, await SchemaAsync()).ShouldHaveSingleItem().ShouldStartWith(problem);
    }

    private static async Task<JsonElement> SchemaAsync() =>
        JsonDocument.Parse((await new SiteBuilder().BuildAsync())[Published]).RootElement;
}
