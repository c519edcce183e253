using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks.Aside;

/// <summary><c>::: tip {title="Keep it short"}</c>.</summary>
/// <param name="name">Which of the asides.</param>
public sealed class AsideDefinition(string name) : BlockDefinition(name)
{
    /// <inheritdoc />
    public override string Template => "blocks/aside";

    /// <inheritdoc />
    public override ContentBlock Read(DirectiveBlock directive, BlockReader reader)
    {
        _ = reader.Attributes.String("id");
        return new AsideBlock(this, directive, reader.Attributes.String("title"));
    }

    /// <inheritdoc />
    public override object View(ContentBlock block, IBlockContext context)
    {
        var aside = (AsideBlock)block;
        return new AsideView(Name, aside.Title, $"aside.{Name}", context.Html(aside.Directive.Children));
    }
}

/// <summary>What the template of an aside is given.</summary>
/// <param name="Name">Which of the asides.</param>
/// <param name="Title">Its own title, or null.</param>
/// <param name="TitleKey">Key of the string that stands for a missing title.</param>
/// <param name="Html">Its content.</param>
public sealed record AsideView(string Name, string? Title, string TitleKey, string Html);
