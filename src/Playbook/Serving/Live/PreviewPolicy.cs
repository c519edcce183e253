namespace Playbook.Serving.Live;

/// <summary>
/// Widens a content security policy by what the script of a preview needs and by nothing else: to be loaded from this
/// server, and to talk to it. What a policy allows already stays as it is.
/// </summary>
internal static class PreviewPolicy
{
    /// <summary>The header that carries a policy; a <c>meta</c> element may too.</summary>
    public const string HeaderName = "Content-Security-Policy";

    private const string Own = "'self'";

    /// <summary>Each need, with the directives that decide about it; the first one stated holds.</summary>
    private static readonly string[][] Needs =
    [
        ["connect-src", "default-src"],
        ["script-src-elem", "script-src", "default-src"],
        ["worker-src", "child-src", "script-src", "default-src"],
    ];

    /// <summary>The widened policy; several policies, divided by commas, are widened each.</summary>
    public static string Widen(string policy) => string.Join(',', policy.Split(',').Select(WidenOne));

    private static string WidenOne(string policy)
    {
        var directives = policy.Split(';').Select(directive => directive.Trim()).Where(directive => directive.Length > 0).ToList();
        foreach (var need in Needs)
        {
            Allow(directives, need);
        }

        return string.Join("; ", directives);
    }

    private static void Allow(List<string> directives, string[] names)
    {
        var deciding = names.Select(name => directives.FindIndex(directive => Name(directive) == name)).FirstOrDefault(index => index >= 0, -1);
        if (deciding < 0 || Sources(directives[deciding]).Contains(Own, StringComparer.OrdinalIgnoreCase))
        {
            return;
        }

        var sources = Sources(directives[deciding]).Where(source => !source.Equals("'none'", StringComparison.OrdinalIgnoreCase));
        var widened = string.Join(' ', [names[0], .. sources, Own]);
        if (Name(directives[deciding]) == names[0])
        {
            directives[deciding] = widened;
        }
        else
        {
            directives.Add(widened);
        }
    }

    private static string Name(string directive) => Words(directive)[0].ToLowerInvariant();

    private static string[] Sources(string directive) => Words(directive)[1..];

    private static string[] Words(string directive) =>
        directive.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
