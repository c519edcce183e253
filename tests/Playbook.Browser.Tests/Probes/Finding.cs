namespace Playbook.Browser.Tests.Probes;

/// <summary>One thing that went wrong in a page.</summary>
/// <param name="Kind">Its sort.</param>
/// <param name="Page">The address of the page it went wrong in.</param>
/// <param name="Text">What was found, in the browser's words where there are any.</param>
public sealed record Finding(FindingKind Kind, string Page, string Text)
{
    /// <inheritdoc />
    public override string ToString() => $"{Kind}: {Text} [{Page}]";
}
