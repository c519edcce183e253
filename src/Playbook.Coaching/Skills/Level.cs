using System.Globalization;
using System.Text.RegularExpressions;
using Playbook.Coaching.Content;
using Playbook.Engine.Diagnostics;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Skills;

/// <summary>What someone does at a point of the scale.</summary>
/// <param name="Value">The point.</param>
/// <param name="Label">The words that follow it, or null.</param>
/// <param name="LabelHtml">The same with their markup, or null.</param>
/// <param name="Section">The heading and its prose.</param>
public sealed partial record Level(int Value, string? Label, HtmlFragment? LabelHtml, Section Section)
{
    /// <summary>Reads the sections under the heading <c>Levels</c>, rising.</summary>
    public static IReadOnlyList<Level> Read(IReadOnlyList<MarkdownBlock> body, DiagnosticBag diagnostics) =>
        [.. (Section.Find(body, "levels")?.Subsections ?? []).Select(section => Read(section, diagnostics)).OfType<Level>().OrderBy(level => level.Value)];

    private static Level? Read(Section section, DiagnosticBag diagnostics)
    {
        var match = Heading().Match(section.Heading.Text);
        if (match.Success)
        {
            var label = match.Groups["label"].Value;
            var value = int.Parse(match.Groups["value"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
            return label.Length == 0 ? new Level(value, null, null, section) : new Level(value, label, LabelOf(section.Heading, label), section);
        }

        diagnostics.Add(ContentDiagnostics.LevelHeading.At(
            section.Heading.Location, $"'{section.Heading.Text}' names no level.", "a number of the scale, perhaps with words: '### 4: Asks before building'"));
        return null;
    }

    /// <summary>The words with their markup; without it where the number is part of it (<c>**4: Asks**</c>).</summary>
    private static HtmlFragment LabelOf(HeadingBlock heading, string label)
    {
        var match = Heading().Match(heading.Html.Html);
        return match.Success ? heading.Html with { Html = match.Groups["label"].Value } : new HtmlFragment(HtmlText.Encode(label), []);
    }

    [GeneratedRegex(@"^(?<value>[0-9]{1,3})(?![0-9])[\s:.–—-]*(?<label>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();
}
