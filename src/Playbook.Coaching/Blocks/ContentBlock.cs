using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks;

/// <summary>What a container in a page means: an aside, or a response block.</summary>
/// <param name="Definition">Its kind.</param>
/// <param name="Directive">The container it was read from.</param>
public abstract record ContentBlock(BlockDefinition Definition, DirectiveBlock Directive);
