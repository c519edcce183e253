using Playbook.Engine.Files;

namespace Playbook.Coaching.Graph;

/// <summary>Everything that is there and yet no part of the site, by choice.</summary>
/// <param name="sources">The content files that make no page.</param>
/// <param name="pages">What those that could be read are called.</param>
public sealed class LeftOut(IEnumerable<SourcePath> sources, IEnumerable<LeftOutPage> pages)
{
    /// <summary>The content files that make no page.</summary>
    public IReadOnlyList<SourcePath> Sources { get; } = [.. sources];

    /// <summary>What other pages may call them. Titles are among the names, so case does not count.</summary>
    public IReadOnlySet<string> Names { get; } =
        pages.SelectMany(page => page.Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
