using Playbook.Web.Markdown;

namespace Playbook.Web.Templates;

/// <summary>Checks that blocks are closed in the order they were opened, and that <c>{{else}}</c> stands in one.</summary>
internal sealed class BlockChecker(LineIndex lines, ICollection<TemplateIssue> issues)
{
    private readonly Stack<OpenBlock> _open = [];

    /// <summary>Reports what is wrong with the blocks of a template.</summary>
    public void Check(IEnumerable<TemplateTag> tags)
    {
        foreach (var tag in tags)
        {
            switch (tag.Kind)
            {
                case TagKind.Open or TagKind.PartialBlock or TagKind.Inline:
                    CheckDepth(tag);
                    _open.Push(new(tag));
                    break;
                case TagKind.Else:
                    CheckElse(tag);
                    break;
                case TagKind.Close:
                    CheckClose(tag);
                    break;
            }
        }

        foreach (var block in _open)
        {
            Report(block.Tag, $"'{block.Shown}' is never closed.", $"'{{{{/{block.Tag.Name}}}}}' after it");
        }
    }

    private void CheckDepth(TemplateTag tag)
    {
        if (_open.Count == TemplateLimits.Depth)
        {
            Report(tag, $"Blocks stand more than {TemplateLimits.Depth} deep in each other.", "a partial for some of them");
        }
    }

    private void CheckClose(TemplateTag tag)
    {
        if (_open.Count == 0)
        {
            Report(tag, $"'{{{{/{tag.Name}}}}}' closes nothing.", $"'{{{{#{tag.Name}}}}}' before it");
            return;
        }

        // When the name is open further out, the blocks within it are the ones that lack their end.
        var isOpen = _open.Any(block => block.Tag.Name == tag.Name);
        while (_open.TryPop(out var block) && block.Tag.Name != tag.Name)
        {
            var (line, column) = lines.At(block.Tag.Start);
            Report(
                tag,
                $"'{{{{/{tag.Name}}}}}' stands where '{block.Shown}' of line {line}, column {column} is still open.",
                $"'{{{{/{block.Tag.Name}}}}}'");
            if (!isOpen)
            {
                return;
            }
        }
    }

    private void CheckElse(TemplateTag tag)
    {
        if (!_open.TryPeek(out var block) || block.Tag.Kind != TagKind.Open)
        {
            Report(tag, "'{{else}}' stands outside a block.", "it inside '{{#if}}', '{{#unless}}', '{{#each}}', '{{#with}}' or '{{#eq}}'");
            return;
        }

        if (block.HasElse)
        {
            var (line, column) = lines.At(block.Tag.Start);
            Report(tag, $"'{block.Shown}' of line {line}, column {column} already has its '{{{{else}}}}'.");
        }

        block.HasElse |= tag.Words.Count == 1;
        if (++block.Branches == TemplateLimits.Depth)
        {
            Report(tag, $"'{block.Shown}' has more than {TemplateLimits.Depth} branches.");
        }

        // The template library takes any {{else name …}} in an {{#if}} for {{else if …}}.
        if (block.Tag.Name is "if" or "unless" && tag.Words is [_, var condition, ..] && condition.Text != "if")
        {
            Report(
                tag,
                $"'{{{{else {condition.Text}}}}}' cannot follow '{block.Shown}'.",
                $"'{{{{else if …}}}}', or '{{{{else}}}}' with a block of its own in it");
        }
    }

    private void Report(TemplateTag tag, string message, string? expected = null) =>
        issues.Add(new(TemplateDiagnostics.Syntax, tag.Start, tag.End - tag.Start, message, expected));

    private sealed class OpenBlock(TemplateTag tag)
    {
        public TemplateTag Tag => tag;

        public bool HasElse { get; set; }

        public int Branches { get; set; }

        public string Shown => tag.Kind switch
        {
            TagKind.PartialBlock => $"{{{{#> {tag.Name}}}}}",
            TagKind.Inline => $"{{{{#*{tag.Name}}}}}",
            _ => $"{{{{#{tag.Name}}}}}",
        };
    }
}
