namespace Playbook.Browser.Tests.Accessibility;

/// <summary>A rule of WCAG that an element breaks.</summary>
/// <param name="Rule">The rule's id in axe, such as <c>label</c>.</param>
/// <param name="Impact">How bad: minor, moderate, serious or critical.</param>
/// <param name="Target">A CSS selector for the element.</param>
/// <param name="Html">The element's own markup, cut short.</param>
/// <param name="Summary">What to do about it, over several lines.</param>
public sealed record AxeViolation(string Rule, string Impact, string Target, string Html, string Summary)
{
    /// <inheritdoc />
    public override string ToString() =>
        $"- {Rule} ({Impact}) {Target}\n  {Html}\n  {Summary.Replace("\n", "\n  ", StringComparison.Ordinal)}";
}
