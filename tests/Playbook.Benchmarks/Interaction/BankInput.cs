using System.Globalization;
using System.Text;

namespace Playbook.Benchmarks.Interaction;

/// <summary>Writes a handbook with banks of any size, to choose questions from in a browser.</summary>
internal static class BankInput
{
    private const int Banks = 25;

    private const int Skills = 6;

    private static readonly string[] Buckets = ["people", "craft", "plans", "team", "users", "growth", "tools", "change"];

    private static readonly string[] Moments = ["before", "opening", "during", "closing", "between"];

    private static readonly string[] Depths = ["light", "medium", "deep"];

    private static readonly string[] Things = ["the release", "your last plan", "a talk with a user", "the hardest hour", "a promise", "the team's habit", "an estimate"];

    /// <summary>Writes the input.</summary>
    /// <param name="folder">Absolute path of the folder.</param>
    /// <param name="questions">How many questions.</param>
    public static void Write(string folder, int questions)
    {
        Save(folder, "_settings.yml", "id: asked\ntitle: Asked\n");
        Save(folder, "index.md", "# Asked\n\nQuestions to choose from.\n");
        Save(folder, "wheels/wheel.md", $"---\nbuckets:\n{string.Concat(Buckets.Select(bucket => $"  - id: {bucket}\n    title: Bucket of {bucket}\n"))}---\n# Wheel\n\nAll of it.\n");
        foreach (var bucket in Buckets)
        {
            for (var skill = 1; skill <= Skills; skill++)
            {
                Save(folder, $"skills/{bucket}/{bucket}-{skill}.md", $"# Skill {skill} of {bucket}\n\nWhat it is, in one sentence.\n");
            }
        }

        foreach (var bank in Enumerable.Range(0, questions).GroupBy(i => i % Banks))
        {
            Save(folder, $"questions/bank-{bank.Key}.md", $"# Bank number {bank.Key}\n\n{bank.Aggregate(new StringBuilder(), (text, i) => text.Append(Question(i)))}");
        }
    }

    private static string Question(int i)
    {
        var bucket = Buckets[i % Buckets.Length];
        return string.Create(CultureInfo.InvariantCulture, $"- What did you notice about {Things[i % Things.Length]} in week {i} that nobody in {bucket} had told you before? ")
            + string.Create(CultureInfo.InvariantCulture, $"{{#asked-{i} moment={Moments[i % Moments.Length]} depth={Depths[i % Depths.Length]} skill={bucket}-{(i / 8 % Skills) + 1}}}\n  - What would you ask about it now?\n");
    }

    private static void Save(string folder, string path, string text)
    {
        var file = Path.Join(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
