using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks;

/// <summary>
/// One kind of block. Its folder holds the block's record, this definition (how it is read, and what its template is
/// given); its template is <c>_partials/blocks/&lt;name&gt;.hbs</c> in the theme.
/// </summary>
/// <param name="name">The word after the colons.</param>
public abstract class BlockDefinition(string name)
{
    /// <summary>The word after the colons.</summary>
    public string Name => name;

    /// <summary>The theme's partial that shows it.</summary>
    public virtual string Template => $"blocks/{name}";

    /// <summary>Reads a container; null when it cannot be used, which is reported.</summary>
    public abstract ContentBlock? Read(DirectiveBlock directive, BlockReader reader);

    /// <summary>What the template is given.</summary>
    public abstract object View(ContentBlock block, IBlockContext context);
}
