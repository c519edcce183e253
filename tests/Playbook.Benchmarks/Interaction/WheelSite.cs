using System.Globalization;
using System.Text;

namespace Playbook.Benchmarks.Interaction;

/// <summary>Writes a handbook with a wheel of any size, to be rated in a browser.</summary>
internal static class WheelSite
{
    private static readonly int[] Levels = [1, 4, 7, 10];

    /// <summary>Writes the input.</summary>
    /// <param name="folder">Absolute path of the folder.</param>
    /// <param name="buckets">How many buckets.</param>
    /// <param name="skills">How many skills in each.</param>
    public static void Write(string folder, int buckets, int skills)
    {
        var (wheel, rows) = (new StringBuilder(), new StringBuilder());
        for (var bucket = 1; bucket <= buckets; bucket++)
        {
            wheel.Append(CultureInfo.InvariantCulture, $"  - id: bucket-{bucket}\n    title: Bucket number {bucket}\n");
            for (var skill = 1; skill <= skills; skill++)
            {
                rows.Append(CultureInfo.InvariantCulture, $"| skill-{bucket}-{skill} | {5 + (skill % 4)} |\n");
                Save(folder, $"skills/bucket-{bucket}/skill-{bucket}-{skill}.md", $"# Skill {bucket}.{skill}\n\nWhat it is, in one sentence of a usual length for such a thing.\n\n## Levels\n\n"
                    + string.Concat(Levels.Select(level => $"### {level}: Level {level}\n\nYou do a thing of this level in front of people, and they can say when and where it was, and what came of it.\n\n"))
                    + "## Actions\n\n- Try this for a week\n- Ask somebody who does it well\n");
            }
        }

        Save(folder, "_settings.yml", "id: rated\ntitle: Rated\n");
        Save(folder, "index.md", "# Rated\n\nA wheel to rate.\n");
        Save(folder, "wheels/wheel.md", $"---\nbuckets:\n{wheel}---\n# Wheel\n\nAll of it.\n");
        Save(folder, "roles/maker.md", $"# Maker\n\nWho makes.\n\n## Expectations\n\n| Skill | Number |\n|---|---|\n{rows}");
    }

    private static void Save(string folder, string path, string text)
    {
        var file = Path.Join(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
