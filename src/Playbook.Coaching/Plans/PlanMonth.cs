using System.Globalization;
using System.Text.RegularExpressions;
using Playbook.Coaching.Content;

namespace Playbook.Coaching.Plans;

/// <summary>What was done in a month of a plan.</summary>
/// <param name="Number">Which month, from 1.</param>
/// <param name="Section">The heading and what stands under it.</param>
public sealed partial record PlanMonth(int Number, Section Section)
{
    /// <summary>
    /// Numbers the sections of a plan's story. The numbers in their headings count where each heading has one and they
    /// rise, for a story may skip a month; otherwise the sections are counted.
    /// </summary>
    /// <param name="sections">The sections.</param>
    /// <param name="months">How many months the plan spans at the most; a greater number is no month, but a year perhaps.</param>
    public static IReadOnlyList<PlanMonth> Read(IReadOnlyList<Section> sections, int months)
    {
        var stated = sections.Select(section => StatedNumber(section.Heading.Text)).ToList();
        var isStated = stated.Zip(stated.Prepend(0)).All(pair => pair.First > pair.Second && pair.First <= months);
        return [.. sections.Select((section, i) => new PlanMonth(isStated ? stated[i] : i + 1, section))];
    }

    /// <summary>The first number in a heading; 0 when there is none.</summary>
    private static int StatedNumber(string heading) =>
        int.TryParse(Digits().Match(heading).Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
