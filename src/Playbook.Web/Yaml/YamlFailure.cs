namespace Playbook.Web.Yaml;

/// <summary>Where and why the library gave up.</summary>
/// <param name="Text">The whole YAML.</param>
/// <param name="Index">Offset at which what it could not read starts.</param>
/// <param name="End">Offset at which it gave up.</param>
/// <param name="Problem">The library's message.</param>
/// <param name="OpenBracket">Offset of the innermost <c>[</c> or <c>{</c> that is still open, or null.</param>
internal sealed record YamlFailure(string Text, int Index, int End, string Problem, int? OpenBracket)
{
    /// <summary>The line on which it starts.</summary>
    public YamlLine Line { get; } = YamlLine.At(Text, Index);

    /// <summary>Whether the library's message has the words.</summary>
    public bool Says(string words) => Problem.Contains(words, StringComparison.Ordinal);
}
