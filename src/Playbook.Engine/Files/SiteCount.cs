namespace Playbook.Engine.Files;

/// <summary>How large a site is.</summary>
/// <param name="Pages">Its HTML pages.</param>
/// <param name="Files">All its files, pages included.</param>
public sealed record SiteCount(int Pages, int Files);
