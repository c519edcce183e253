using System.Text.Json;
using Playbook.Coaching.Tests.Samples;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Data;

/// <summary><c>data/*.json</c> and the schemas published beside them.</summary>
public sealed class OpenDataTests
{
    [Theory]
    [InlineData("questions")]
    [InlineData("skills")]
    [InlineData("wheels")]
    [InlineData("sessions")]
    [InlineData("plans")]
    public async Task Data_are_as_their_published_schema_says(string name)
    {
        var site = await SampleHandbook.Builder().BuildAsync();

        var data = JsonDocument.Parse(site[$"data/{name}.json"]).RootElement;
        var schema = JsonDocument.Parse(site[$"data/schemas/{name}.schema.json"]).RootElement;
        SchemaValidator.Problems(data, schema).ShouldBeEmpty();
        data.GetProperty("schema").GetInt32().ShouldBe(1);
        data.GetProperty("handbook").GetString().ShouldBe("sample");
        data.GetProperty(name).GetArrayLength().ShouldBePositive();
    }

    [Theory]
    [InlineData("questions")]
    [InlineData("skills")]
    [InlineData("wheels")]
    [InlineData("sessions")]
    [InlineData("plans")]
    public async Task Every_property_of_a_schema_is_explained(string name)
    {
        var site = await new SiteBuilder().BuildAsync();

        var schema = JsonDocument.Parse(site[$"data/schemas/{name}.schema.json"]).RootElement;
        schema.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        var items = schema.GetProperty("properties").GetProperty(name).GetProperty("items").GetProperty("properties");
        items.EnumerateObject().ShouldAllBe(property => property.Value.GetProperty("description").GetString()!.Length > 0);
    }

    [Fact]
    public void The_validator_sees_what_does_not_fit()
    {
        var schema = JsonDocument.Parse("""{"type":"object","required":["a"],"properties":{"a":{"type":"integer"},"b":{"type":["string","null"]}}}""").RootElement;

        Problems("""{"a":1,"b":null}""").ShouldBeEmpty();
        Problems("""{"b":"x"}""").ShouldBe(["$: 'a' is missing"]);
        Problems("""{"a":"x"}""").ShouldBe(["$.a: string instead of integer"]);
        Problems("""{"a":1,"c":1}""").ShouldBe(["$: 'c' is not in the schema"]);

        IEnumerable<string> Problems(string json) => SchemaValidator.Problems(JsonDocument.Parse(json).RootElement, schema);
    }

    [Fact]
    public async Task Keys_without_a_value_are_absent()
    {
        var site = await SampleHandbook.Builder().BuildAsync();

        foreach (var file in site.Addresses.Where(address => address.StartsWith("data/", StringComparison.Ordinal) && !address.Contains("schemas", StringComparison.Ordinal)))
        {
            site[file].ShouldNotContain(": null");
        }
    }

    [Fact]
    public async Task A_question_says_all_that_is_known_of_it()
    {
        var site = await SampleHandbook.Builder().BuildAsync();

        site["data/questions.json"].ShouldContain(
            """
                {
                  "id": "know",
                  "bank": "first",
                  "text": "How well do you know [Skill X]?",
                  "topic": "Warm up",
                  "moment": "during",
                  "depth": "deep",
                  "scale": {
                    "from": 1,
                    "to": 3
                  },
                  "skills": [
                    "trust",
                    "focus"
                  ],
                  "buckets": [
                    "team"
                  ],
                  "blanks": [
                    "Skill X"
                  ],
                  "followUps": [],
                  "url": "questions/first.html#know"
                }
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_skill_says_all_that_is_known_of_it()
    {
        var site = await SampleHandbook.Builder().BuildAsync();

        var skill = JsonDocument.Parse(site["data/skills.json"]).RootElement.GetProperty("skills")[1];
        skill.GetProperty("id").GetString().ShouldBe("trust");
        skill.GetProperty("bucket").GetString().ShouldBe("team");
        skill.GetProperty("wheel").GetString().ShouldBe("pm");
        skill.GetProperty("trait").GetBoolean().ShouldBeTrue();
        skill.GetProperty("levels")[0].ToString().ReplaceLineEndings("").ShouldContain("Says little.");
        skill.GetProperty("levels")[1].TryGetProperty("label", out _).ShouldBeFalse();
        skill.GetProperty("actions")[1].GetProperty("mode").GetString().ShouldBe("apply");
        skill.GetProperty("expectations").GetProperty("pm").GetInt32().ShouldBe(4);
        skill.GetProperty("questions")[0].GetString().ShouldBe("first/know");
        skill.GetProperty("url").GetString().ShouldBe("skills/team/trust.html");
    }

    [Fact]
    public async Task Order_is_that_of_the_pages_whatever_order_files_come_in()
    {
        static SiteBuilder Banks(IEnumerable<int> numbers)
        {
            var builder = new SiteBuilder();
            foreach (var number in numbers)
            {
                builder.With($"questions/{number}.md", $"---\norder: {-number}\n---\n# Bank {number}\n\n- Question {number}?\n");
            }

            return builder;
        }

        var site = await Banks(Enumerable.Range(1, 9)).BuildAsync();
        var other = await Banks(Enumerable.Range(1, 9).Reverse()).BuildAsync();

        other["data/questions.json"].ShouldBe(site["data/questions.json"]);
        JsonDocument.Parse(site["data/questions.json"]).RootElement.GetProperty("questions").EnumerateArray()
            .Select(question => question.GetProperty("bank").GetString()).ShouldBe(["9", "8", "7", "6", "5", "4", "3", "2", "1"]);
    }

    [Fact]
    public async Task Every_address_in_the_data_is_a_file_of_the_site()
    {
        var site = await SampleHandbook.Builder().BuildAsync();

        foreach (var name in new[] { "questions", "skills", "wheels", "sessions", "plans" })
        {
            foreach (var item in JsonDocument.Parse(site[$"data/{name}.json"]).RootElement.GetProperty(name).EnumerateArray())
            {
                site.Addresses.ShouldContain(item.GetProperty("url").GetString()!.Split('#')[0]);
            }
        }
    }
}
