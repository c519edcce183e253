using Playbook.Coaching.Blocks.Actions;
using Playbook.Coaching.Blocks.Answer;
using Playbook.Coaching.Blocks.Aside;
using Playbook.Coaching.Blocks.Checklist;
using Playbook.Coaching.Blocks.Choice;
using Playbook.Coaching.Blocks.Emotions;
using Playbook.Coaching.Blocks.Questions;
using Playbook.Coaching.Blocks.Scale;
using Playbook.Engine.Diagnostics;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Blocks;

/// <summary>The table of blocks. A new one is a folder, a template of the same name, and a line here.</summary>
public static class BlockRegistry
{
    /// <summary>All blocks.</summary>
    public static IReadOnlyList<BlockDefinition> All { get; } =
    [
        new AsideDefinition("note"),
        new AsideDefinition("tip"),
        new AsideDefinition("pitfall"),
        new AsideDefinition("example"),
        new AnswerDefinition(),
        new ScaleDefinition(),
        new ChoiceDefinition(),
        new ChecklistDefinition(),
        new ActionsDefinition(),
        new EmotionsDefinition(),
        new QuestionsDefinition(),
    ];

    /// <summary>Reads every container of a body, nested ones included.</summary>
    public static IReadOnlyDictionary<DirectiveBlock, ContentBlock> ReadAll(
        IReadOnlyList<MarkdownBlock> blocks, DiagnosticBag diagnostics)
    {
        // Containers are told apart by where they stand, not by what they say.
        var read = new Dictionary<DirectiveBlock, ContentBlock>(ReferenceEqualityComparer.Instance);
        foreach (var directive in Containers(blocks))
        {
            if (Read(directive, diagnostics) is { } block)
            {
                read.Add(directive, block);
            }
        }

        return read;
    }

    /// <summary>Every container of a body in the order in which they stand there, nested ones included.</summary>
    public static IReadOnlyList<DirectiveBlock> Containers(IReadOnlyList<MarkdownBlock> blocks)
    {
        var directives = new List<DirectiveBlock>();
        Collect(blocks, directives);
        return directives;
    }

    private static ContentBlock? Read(DirectiveBlock directive, DiagnosticBag diagnostics)
    {
        if (All.FirstOrDefault(definition => definition.Name == directive.Name) is not { } definition)
        {
            var names = All.Select(known => known.Name).ToList();
            diagnostics.Add(BlockDiagnostics.UnknownBlock.At(
                directive.Location,
                $"There is no block called '{directive.Name}'.",
                $"one of {string.Join(", ", names)}",
                DidYouMean.Suggest(directive.Name, names)));
            return null;
        }

        var reader = new BlockReader(directive, diagnostics);
        var block = definition.Read(directive, reader);
        reader.Attributes.Done();
        return block;
    }

    private static void Collect(IEnumerable<MarkdownBlock> blocks, List<DirectiveBlock> directives)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case DirectiveBlock directive:
                    directives.Add(directive);
                    Collect(directive.Children, directives);
                    break;
                case QuoteBlock quote:
                    Collect(quote.Children, directives);
                    break;
                case ListBlock list:
                    Collect(list.Items.SelectMany(item => item.Children), directives);
                    break;
            }
        }
    }
}
