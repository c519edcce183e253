using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Aside;

/// <summary>Something said beside the text: a note, a tip, a pitfall, an example.</summary>
/// <param name="Definition">Which of them.</param>
/// <param name="Directive">The container.</param>
/// <param name="Title">Its title, or null for the name of its kind.</param>
public sealed record AsideBlock(BlockDefinition Definition, DirectiveBlock Directive, string? Title)
    : ContentBlock(Definition, Directive);
