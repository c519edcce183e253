using Playbook.Coaching.Content;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Metadata;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks;

/// <summary>Reads one container: its attributes, each block against its own list, and what all response blocks share.</summary>
public sealed class BlockReader
{
    private readonly DirectiveBlock _directive;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>A reader of a container.</summary>
    public BlockReader(DirectiveBlock directive, DiagnosticBag diagnostics)
    {
        _directive = directive;
        _diagnostics = diagnostics;
        Attributes = new MetadataReader(directive.Attributes, directive.Location, diagnostics);
    }

    /// <summary>The attributes; what is not asked for is reported as unknown.</summary>
    public MetadataReader Attributes { get; }

    /// <summary>Reads id, prompt and privacy. A missing id is reported: what people fill in would hang on nothing.</summary>
    /// <param name="hasOptions">Whether the list items inside are options; none is then reported.</param>
    /// <param name="startsPrivate">Whether the block is private unless it says otherwise.</param>
    /// <param name="needsId">Whether an id is needed.</param>
    public ResponseFrame Frame(bool hasOptions = false, bool startsPrivate = false, bool needsId = true)
    {
        var id = Attributes.String("id");
        if (id is null && needsId)
        {
            _diagnostics.Add(BlockDiagnostics.MissingId.At(
                _directive.Location,
                $"This '{_directive.Name}' block has no id, so answers could not be kept.",
                $"an id of its own, such as ::: {_directive.Name} {{#wins}}"));
        }

        var options = hasOptions ? _directive.Children.OfType<ListBlock>().SelectMany(list => list.Items).ToList() : [];
        if (hasOptions && options.Count == 0)
        {
            _diagnostics.Add(BlockDiagnostics.MissingOptions.At(
                _directive.Location, $"This '{_directive.Name}' block offers nothing.", "a list inside it, an item for each option"));
        }

        return new ResponseFrame(
            id ?? "",
            Attributes.Boolean("private") ?? startsPrivate,
            [.. _directive.Children.Where(block => !hasOptions || block is not ListBlock)],
            options);
    }

    /// <summary>A whole number that must lie in a range.</summary>
    public int Number(string key, int otherwise, int least, int most) =>
        RangedNumber.Read(Attributes, key, (least, most), _diagnostics)?.Value ?? otherwise;
}
