using Playbook.Engine.Diagnostics;

namespace Playbook.Reporting;

/// <summary>A finding as a line for people and editors: <c>path(line,col): error PB1203: message</c>.</summary>
internal static class TextLine
{
    private const string Reset = "\e[0m";

    /// <summary>The line, with the severity in its colour if asked.</summary>
    public static string Of(Diagnostic diagnostic, bool isColored)
    {
        var line = OneLine(diagnostic.ToString());
        if (!isColored)
        {
            return line;
        }

        var place = diagnostic.Location is { } location ? $"{location}: ".Length : 0;
        var label = place + $"{SeverityName.Of(diagnostic.Severity)} {diagnostic.Code}".Length;
        return $"{line[..place]}{Color(diagnostic.Severity)}{line[place..label]}{Reset}{line[label..]}";
    }

    /// <summary>
    /// Messages quote what authors wrote: a line break would forge a second finding, an escape code draw on the screen.
    /// </summary>
    private static string OneLine(string text) => string.Create(text.Length, text, static (line, text) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = text[i] is '\r' or '\n' or '\t' ? ' ' : char.IsControl(text[i]) ? '\uFFFD' : text[i];
        }
    });

    private static string Color(Severity severity) => severity switch
    {
        Severity.Error => "\e[31m",
        Severity.Warning => "\e[33m",
        _ => "\e[36m",
    };
}
