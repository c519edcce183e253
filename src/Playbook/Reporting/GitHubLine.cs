using System.Globalization;
using Playbook.Engine.Diagnostics;

namespace Playbook.Reporting;

/// <summary>A finding as a workflow command of GitHub Actions: <c>::error file=…,line=…,col=…,title=PB1203::message</c>.</summary>
internal static class GitHubLine
{
    /// <summary>The line; what is unknown about the place is left out.</summary>
    public static string Of(Diagnostic diagnostic)
    {
        List<string> properties = [];
        if (diagnostic.Location is { } location)
        {
            properties.Add($"file={Property(location.File)}");
            Add(properties, "line", location.Line);
            Add(properties, "col", location.Column);
        }

        properties.Add($"title={Property(diagnostic.Code)}");
        return $"::{Command(diagnostic.Severity)} {string.Join(',', properties)}::{Data(diagnostic.Text)}";
    }

    private static void Add(List<string> properties, string name, int number)
    {
        if (number > 0)
        {
            properties.Add(string.Create(CultureInfo.InvariantCulture, $"{name}={number}"));
        }
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
