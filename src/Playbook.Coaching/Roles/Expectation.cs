using System.Globalization;
using Playbook.Coaching.Content;
using Playbook.Engine.Diagnostics;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Roles;

/// <summary>What a role expects of a skill.</summary>
/// <param name="Skill">The cell that names the skill: a link to it, or its id or title.</param>
/// <param name="Value">The point of the scale.</param>
public sealed record Expectation(TableCell Skill, int Value)
{
    /// <summary>Reads the table under the heading <c>Expectations</c>.</summary>
    public static IReadOnlyList<Expectation> Read(IReadOnlyList<MarkdownBlock> body, DiagnosticBag diagnostics)
    {
        var table = Section.Find(body, "expectations")?.Blocks.OfType<TableBlock>().FirstOrDefault();
        return [.. (table?.Rows ?? []).Select(row => Read(row, diagnostics)).OfType<Expectation>()];
    }

    private static Expectation? Read(IReadOnlyList<TableCell> row, DiagnosticBag diagnostics)
    {
        if (row is [{ Text.Length: > 0 } skill, var number, ..]
            && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return new Expectation(skill, value);
        }

        diagnostics.Add(ContentDiagnostics.Expectation.At(
            row.Count > 0 ? row[^1].Location : null,
            $"The row '{string.Join(" | ", row.Select(cell => cell.Text))}' states no expectation.",
            "a skill and a number of the scale"));
        return null;
    }
}
