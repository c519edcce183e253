namespace Playbook.Web.Markdown;

/// <summary>Ends the parsing of one file: what stands there is more than any author means, and would keep the parser busy.</summary>
/// <param name="offset">Where in the body.</param>
/// <param name="problem">What there is too much of.</param>
/// <param name="expected">What would have been right, or null.</param>
internal sealed class MarkdownLimitException(int offset, string problem, string? expected = null) : Exception(problem)
{
    /// <summary>Where in the body.</summary>
    public int Offset => offset;

    /// <summary>What would have been right, or null.</summary>
    public string? Expected => expected;
}
