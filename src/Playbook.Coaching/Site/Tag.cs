using Playbook.Coaching.Content;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Site;

/// <summary>A word that gathers pages across kinds.</summary>
/// <param name="Name">The word.</param>
/// <param name="Address">Where its page is written.</param>
/// <param name="Pages">The pages that carry it, in order.</param>
public sealed record Tag(string Name, UrlPath Address, IReadOnlyList<Page> Pages)
{
    /// <summary>What makes two spellings one tag: the same characters, whatever their case. <c>C</c> and <c>C#</c> are two.</summary>
    public static string KeyOf(string name) => name.Trim().ToLowerInvariant();
}
