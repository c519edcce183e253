using Playbook.Coaching.Content;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Graph;

/// <summary>An old address that leads to a page.</summary>
/// <param name="From">The old address.</param>
/// <param name="To">The page.</param>
public sealed record Redirect(UrlPath From, Page To);
