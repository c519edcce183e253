using System.Text.Json;

namespace Playbook.Pdf;

/// <summary>Something that has happened in a tab.</summary>
/// <param name="Method">Its name in the DevTools protocol (<c>Page.lifecycleEvent</c>).</param>
/// <param name="Parameters">What the protocol has to say about it.</param>
internal sealed record DevToolsEvent(string Method, JsonElement Parameters);
