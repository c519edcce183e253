using Playbook.Coaching.Graph;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks;

/// <summary>A block that a person fills in: on screen a form, on paper a worksheet.</summary>
/// <param name="Definition">Its kind.</param>
/// <param name="Directive">The container it was read from.</param>
/// <param name="Frame">Id, prompt and privacy.</param>
public abstract record ResponseBlock(BlockDefinition Definition, DirectiveBlock Directive, ResponseFrame Frame)
    : ContentBlock(Definition, Directive)
{
    /// <summary>What is to be filled in: the block itself, or the questions that it pulls.</summary>
    /// <param name="handbook">The handbook, whose banks questions are pulled from.</param>
    internal virtual IEnumerable<(string Id, string Type, string Prompt)> Parts(Handbook handbook)
    {
        var words = Frame.Prompt.OfType<ParagraphBlock>().Select(paragraph => paragraph.Text)
            .Concat(Frame.Options.Select(option => option.Text));
        return [(Frame.Id, Definition.Name, string.Join(' ', words))];
    }
}

/// <summary>What every response block has.</summary>
/// <param name="Id">What saved responses hang on; unique in the page.</param>
/// <param name="IsPrivate">Whether the answer starts private.</param>
/// <param name="Prompt">The text inside, without the options.</param>
/// <param name="Options">The list items inside, for blocks that offer a choice.</param>
public sealed record ResponseFrame(
    string Id, bool IsPrivate, IReadOnlyList<MarkdownBlock> Prompt, IReadOnlyList<ListItem> Options);
