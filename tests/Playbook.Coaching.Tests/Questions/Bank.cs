using System.Text;
using System.Text.Json;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Questions;

/// <summary>The questions of a bank, as the open data tell them.</summary>
internal static class Bank
{
    /// <summary>The questions of one bank file.</summary>
    public static async Task<IReadOnlyList<JsonElement>> ReadAsync(string text)
    {
        var site = await new SiteBuilder().With("questions/a.md", Encoding.UTF8.GetBytes(text)).BuildAsync();
        return [.. JsonDocument.Parse(site["data/questions.json"]).RootElement.GetProperty("questions").EnumerateArray()];
    }

    /// <summary>The words of the questions of one bank file.</summary>
    public static async Task<IReadOnlyList<string>> TextsAsync(string text) => Strings(await ReadAsync(text), "text");

    /// <summary>The ids of the questions of one bank file.</summary>
    public static async Task<IReadOnlyList<string>> IdsAsync(string text) => Strings(await ReadAsync(text), "id");

    /// <summary>A list in a question.</summary>
    public static IReadOnlyList<string> List(this JsonElement question, string name) =>
        [.. question.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    private static IReadOnlyList<string> Strings(IEnumerable<JsonElement> questions, string name) =>
        [.. questions.Select(question => question.GetProperty(name).GetString()!)];
}
