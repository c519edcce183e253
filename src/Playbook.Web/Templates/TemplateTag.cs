namespace Playbook.Web.Templates;

/// <summary>One <c>{{…}}</c> of a template.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Start">Where its first brace is.</param>
/// <param name="End">Where the text after its last brace starts.</param>
/// <param name="Words">Its words in order, the name of a helper, block or partial first; none in a comment.</param>
internal sealed record TemplateTag(TagKind Kind, int Start, int End, IReadOnlyList<TagWord> Words)
{
    /// <summary>Its first word: the helper, block, partial or property it is about; empty when there is none.</summary>
    public string Name => Words is [{ Kind: not TagWordKind.Group } first, ..] ? first.Text : "";

    /// <summary>The name of the partial that <c>{{#*inline "row"}}</c> defines, or null for every other tag.</summary>
    public string? InlineName =>
        Kind == TagKind.Inline && Words is [{ Text: "inline" }, { Kind: TagWordKind.Text, Text: var name }] ? name : null;

    /// <summary>The arguments of the word at an index, without named parameters; a group in parentheses counts as one.</summary>
    /// <param name="index">Index of a helper's name in <see cref="Words"/>.</param>
    public IReadOnlyList<TagWord> ArgumentsOf(int index)
    {
        var depth = Words[index].Depth;
        var arguments = new List<TagWord>();
        for (var i = index + 1; i < Words.Count && Words[i].Depth >= depth; i++)
        {
            // A group is listed at the depth it stands at, its contents one deeper.
            var isValue = Words[i].Kind is TagWordKind.Path or TagWordKind.Text or TagWordKind.Number or TagWordKind.Group;
            if (Words[i].Depth == depth && isValue && Words[i - 1] is not { Kind: TagWordKind.Parameter })
            {
                arguments.Add(Words[i]);
            }
        }

        return arguments;
    }
}
