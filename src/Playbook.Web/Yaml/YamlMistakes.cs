using Playbook.Engine.Metadata;

namespace Playbook.Web.Yaml;

/// <summary>Recognises the mistakes that people make in YAML and says what to do about each.</summary>
internal static class YamlMistakes
{
    private const string LeftOfRoot = "<document end>";

    // The first rule that recognises the failure explains it; the most certain ones stand first.
    private static readonly Func<YamlFailure, YamlMistake?>[] Rules =
    [
        Tab, ForbiddenInitial, OpenBracket, InsideBrackets, TextAfterBracket, Escape, OpenQuote, TextAfterQuote,
        ListBehindKey, SpecialInitial, ColonInValue, IndentedBelowValue, MissingColonAbove, MissingColon, KeyInList,
        Indentation,
    ];

    /// <summary>Explains a failure; the library's own words where nothing is recognised.</summary>
    public static YamlMistake Explain(YamlFailure failure) =>
        Rules.Select(rule => rule(failure)).FirstOrDefault(mistake => mistake is not null) ?? Fallback(failure);

    /// <summary>A line that should be a key and a value.</summary>
    public static YamlMistake NotAKey(YamlLine line)
    {
        var content = line.ContentText;
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        var suggestion = content.StartsWith('-') ? "Put a space after '-'."
            : colon > 0 && !content[..colon].Contains(' ', StringComparison.Ordinal) ? "Put a space after ':'."
            : line.Content > line.Start ? "Indent it like the lines that it belongs to."
            : "Write 'key: value', or indent the line if it continues the value above.";
        return new(line.Content, line.TrimmedEnd, $"The line {MetadataWords.Quote(content)} has no key.", suggestion);
    }

    /// <summary>A value that starts with a character that means something in YAML.</summary>
    public static YamlMistake Initial(YamlLine line, int index) => new(
        index,
        index + 1,
        $"A value cannot begin with '{line.Text[index]}' unless it is in quotes.",
        index == line.ValueStart ? line.QuoteIt : "Put the value in quotes.");

    private static YamlMistake? Tab(YamlFailure failure)
    {
        var line = failure.Line;
        if (failure.Says("tab"))
        {
            while (line is { IndentingTab: < 0 })
            {
                line = line.Next();
            }
        }
        else if (failure.Says(LeftOfRoot))
        {
            line = line.Previous();
        }

        return line is { IndentingTab: >= 0 and var tab }
            ? new(tab, tab + 1, "A tab is used for indentation.", "Indent with spaces.")
            : null;
    }

    private static YamlMistake? ForbiddenInitial(YamlFailure failure) =>
        failure.Says("cannot start any token") && failure.Index < failure.Text.Length
            ? Initial(failure.Line, failure.Index)
            : null;

    private static YamlMistake? OpenBracket(YamlFailure failure)
    {
        if (failure.OpenBracket is not { } open)
        {
            return null;
        }

        var closing = failure.Text[open] == '[' ? ']' : '}';
        var line = YamlLine.At(failure.Text, open);
        return failure.Text.AsSpan(open, line.End - open).Contains(closing)
            ? null
            : new(
                open,
                open + 1,
                $"The '{failure.Text[open]}' that opens here is not closed.",
                $"Close it with '{closing}', or put the value in quotes if it is text.");
    }

    private static YamlMistake? InsideBrackets(YamlFailure failure)
    {
        if (failure.OpenBracket is not { } open || !(failure.Says("expected ','") || failure.Says("node content")))
        {
            return null;
        }

        var message = failure.Says("node content")
            ? "A value is missing here."
            : $"A comma is missing here, or the end of the '{failure.Text[open]}' above.";
        return new(failure.Index, failure.End, message, "Put a value in quotes where it contains a comma, a bracket or ': '.");
    }

    private static YamlMistake? TextAfterBracket(YamlFailure failure) =>
        failure.OpenBracket is null && IsBehindValueStart(failure) && failure.Line.ValueInitial is '[' or '{'
            ? new(
                failure.Line.ValueStart,
                failure.Line.TrimmedEnd,
                $"A value that begins with '{failure.Line.ValueInitial}' ends at the closing bracket, and here more text follows.",
                failure.Line.QuoteIt)
            : null;

    private static YamlMistake? Escape(YamlFailure failure) =>
        failure.Says("escape") || failure.Says("hexadecimal") || failure.Says("Unicode")
            ? new(
                failure.End,
                failure.End + 1,
                "A backslash in double quotes starts an escape sequence, and this is not one.",
                @"Write \\ for a backslash, or use single quotes.")
            : null;

    private static YamlMistake? OpenQuote(YamlFailure failure) =>
        failure.Index < failure.Text.Length && failure.Text[failure.Index] is '"' or '\'' && failure.Says("quoted")
            ? new(
                failure.Index,
                failure.Index + 1,
                "The quotation mark that opens here is not closed.",
                "Close it at the end of the value.")
            : null;

    private static YamlMistake? TextAfterQuote(YamlFailure failure) =>
        IsBehindValueStart(failure) && failure.Line.ValueInitial is '"' or '\''
            ? new(
                failure.Index,
                failure.Line.TrimmedEnd,
                "There is text behind the closing quotation mark.",
                failure.Line.ValueInitial == '\''
                    ? "Put the whole value in quotes; inside single quotes an apostrophe is written ''."
                    : "Put the whole value in quotes; inside double quotes a quotation mark is written \\\".")
            : null;

    private static YamlMistake? ListBehindKey(YamlFailure failure) =>
        failure.Says("Block sequence entries") && failure.Line.Key is not null
            ? new(
                failure.Index,
                failure.Index + 1,
                "A list cannot begin on the line of its key.",
                "Put each '- item' on a line of its own below, or put the value in quotes if it is text.")
            : null;

    private static YamlMistake? SpecialInitial(YamlFailure failure) =>
        failure.Index >= failure.Line.ValueStart
        && failure.Line.ValueInitial is '&' or '*' or '!' or '?' or '|' or '>' or '%' or ',' or ']' or '}'
            ? Initial(failure.Line, failure.Line.ValueStart)
            : null;

    private static YamlMistake? ColonInValue(YamlFailure failure) =>
        IsMappingProblem(failure) && failure.Line.Key is { } key && failure.Index > failure.Line.Colon
            ? new(
                failure.Index,
                failure.Index + 1,
                $"The value of {MetadataWords.Quote(key)} contains ': ', which YAML reads as another key.",
                failure.OpenBracket is null ? failure.Line.QuoteIt : "Put the text that has it in quotes.")
            : null;

    private static YamlMistake? IndentedBelowValue(YamlFailure failure)
    {
        if (!IsMappingProblem(failure) || failure.Line is not { Key: { } key } line || line.Content == line.Start)
        {
            return null;
        }

        var above = line.Previous();
        while (above is { Key: null })
        {
            above = above.Previous();
        }

        return above is null
            ? null
            : new(
                line.Content,
                line.Colon,
                $"The key {MetadataWords.Quote(key)} is indented below {MetadataWords.Quote(above.Key!)}, which already has a value.",
                $"Begin it in the column in which {MetadataWords.Quote(above.Key!)} begins.");
    }

    private static YamlMistake? MissingColonAbove(YamlFailure failure) =>
        IsMappingProblem(failure) && failure.Line.Key is not null && failure.Line.Previous() is { Key: null } above
            ? NotAKey(above)
            : null;

    private static YamlMistake? MissingColon(YamlFailure failure) =>
        failure.OpenBracket is null
        && (failure.Says("expected key") || failure.Says("expected ':'"))
        && failure.Line is { Key: null, IsBlank: false } line
        && line.Text[line.Content] is not ('"' or '\'' or '[' or '{')
            ? NotAKey(line)
            : null;

    private static YamlMistake? KeyInList(YamlFailure failure) =>
        failure.Says("'-' indicator") && failure.Line.Key is { } key
            ? new(
                failure.Line.Content,
                failure.Line.Colon,
                $"The key {MetadataWords.Quote(key)} is indented like the items of the list above it.",
                "Begin it in the column of the key that it stands beside.")
            : null;

    private static YamlMistake? Indentation(YamlFailure failure) =>
        (failure.Says("expected key") || failure.Says(LeftOfRoot))
        && failure.Index <= failure.Line.Content
        && failure.Line.Key is not null
            ? new(
                failure.Line.Content,
                failure.Line.Colon,
                "This line is indented like none of the lines above it.",
                "Begin it in the column of the key that it stands beside.")
            : null;

    private static YamlMistake Fallback(YamlFailure failure)
    {
        // "While scanning a mapping, found …": what the library was doing says nothing to an author.
        var comma = failure.Says("While ") ? failure.Problem.IndexOf(", ", StringComparison.Ordinal) : -1;
        var problem = comma < 0 ? failure.Problem : failure.Problem[(comma + 2)..];
        return new(failure.Index, failure.End, $"This is not valid YAML: {problem.TrimEnd('.')}.");
    }

    private static bool IsMappingProblem(YamlFailure failure) =>
        failure.Says("invalid mapping") || failure.Says("Mapping values are not allowed");

    private static bool IsBehindValueStart(YamlFailure failure) => failure.Index > failure.Line.ValueStart;
}
