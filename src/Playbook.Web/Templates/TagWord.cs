namespace Playbook.Web.Templates;

/// <summary>One word inside a tag.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The path, the text without its quotes, the number, or the name of a parameter without its equals sign.</param>
/// <param name="Offset">Where it starts in the template.</param>
/// <param name="Depth">How many parentheses it stands in.</param>
internal sealed record TagWord(TagWordKind Kind, string Text, int Offset, int Depth);

/// <summary>Kinds of words inside a tag.</summary>
internal enum TagWordKind
{
    /// <summary>A property, a variable such as <c>@index</c>, <c>true</c>, or a helper's name.</summary>
    Path,

    /// <summary>A quoted text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary><c>name=</c> before a value.</summary>
    Parameter,

    /// <summary>An opening parenthesis, whose first word is a helper.</summary>
    Group,

    /// <summary>The names in <c>as |item index|</c>.</summary>
    BlockNames,
}
