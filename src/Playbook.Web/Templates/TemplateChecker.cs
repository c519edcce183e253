using Playbook.Engine.Diagnostics;
using Playbook.Web.Themes;

namespace Playbook.Web.Templates;

/// <summary>Checks what the tags of a template name: helpers, partials and strings, and whether they have their arguments.</summary>
/// <param name="partials">Names of all partials, those defined in templates included.</param>
/// <param name="strings">The strings there are.</param>
internal sealed class TemplateChecker(IReadOnlySet<string> partials, UiStrings strings)
{
    /// <summary>Adds what is wrong to the template.</summary>
    public void Check(TemplateFile file)
    {
        foreach (var tag in file.Tags)
        {
            if (tag.Kind is TagKind.Partial or TagKind.PartialBlock)
            {
                CheckPartial(file, tag);
            }
            else if (tag.Kind == TagKind.Inline && tag.InlineName is null)
            {
                Report(file, TemplateDiagnostics.Syntax, tag.Words[0], $"'{tag.Name}' cannot stand behind '{{{{#*'.", "'{{#*inline \"name\"}}'");
            }

            foreach (var index in HelperPositions(tag))
            {
                CheckCall(file, tag, index);
            }
        }
    }

    /// <summary>Indices of the words that may be a helper: a tag's first word, and the first in every parenthesis.</summary>
    private static IEnumerable<int> HelperPositions(TemplateTag tag)
    {
        if (tag.Kind is TagKind.Value or TagKind.Open && tag.Words[0].Kind == TagWordKind.Path)
        {
            yield return 0;
        }

        for (var i = 0; i < tag.Words.Count - 1; i++)
        {
            if (tag.Words[i].Kind == TagWordKind.Group || (tag.Kind == TagKind.Else && i == 0))
            {
                yield return i + 1;
            }
        }
    }

    private void CheckPartial(TemplateFile file, TemplateTag tag)
    {
        if (tag.Words[0].Kind is TagWordKind.Group)
        {
            return;
        }

        if (tag.Words[0].Kind is TagWordKind.Path or TagWordKind.Text && tag.Name != "@partial-block" && !partials.Contains(tag.Name))
        {
            Report(file, TemplateDiagnostics.UnknownPartial, tag.Words[0], $"There is no partial '{tag.Name}'.", null, DidYouMean.Suggest(tag.Name, partials));
        }
        else if (tag.Words[0].Kind is TagWordKind.Number)
        {
            Report(file, TemplateDiagnostics.Syntax, tag.Words[0], "A partial's name cannot be a number.", "the name in quotes");
        }

        var arguments = tag.ArgumentsOf(0).Count;
        var hasParameters = tag.Words.Any(word => word is { Kind: TagWordKind.Parameter, Depth: 0 });
        if (arguments > 1 || (arguments == 1 && hasParameters))
        {
            Report(
                file,
                TemplateDiagnostics.Syntax,
                tag.Words[0],
                $"'{{{{> {tag.Name}}}}}' has too many arguments.",
                "either one value or parameters with names; to hand over both, put it inside '{{#with value}}'");
        }
    }

    private void CheckCall(TemplateFile file, TemplateTag tag, int index)
    {
        var helper = tag.Words[index];
        var arguments = tag.ArgumentsOf(index);
        var isPlainValue = arguments.Count == 0 && index == 0 && !TemplateHelpers.Known.Contains(helper.Text);
        if (helper.Kind != TagWordKind.Path || isPlainValue)
        {
            return;
        }

        if (TemplateHelpers.Known.Contains(helper.Text) && !CheckPlace(file, tag, index))
        {
            return;
        }

        switch (helper.Text)
        {
            case "if" or "unless" or "each" or "with" when arguments.Count != 1:
                Report(file, TemplateDiagnostics.Syntax, helper, $"'{helper.Text}' has {Counted(arguments.Count)}.", $"one: '{{{{#{helper.Text} value}}}}'");
                break;
            case "eq" or "lookup" or "count" when arguments.Count != 2:
                Report(file, TemplateDiagnostics.Syntax, helper, $"'{helper.Text}' has {Counted(arguments.Count)}.", "two");
                break;
            case "t" when arguments.Count == 0:
                Report(file, TemplateDiagnostics.Syntax, helper, "'t' has no argument.", "a key: '{{t \"nav.home\"}}'");
                break;
            case "t" or "count" when arguments[0].Kind == TagWordKind.Text:
                CheckKey(file, helper.Text, arguments[0]);
                break;
            default:
                CheckKnown(file, helper);
                break;
        }
    }

    /// <summary>A block's helper must open a block, and one that gives a value must not.</summary>
    private static bool CheckPlace(TemplateFile file, TemplateTag tag, int index)
    {
        var helper = tag.Words[index];
        var opensBlock = helper.Depth == 0 && tag.Kind is TagKind.Open or TagKind.Else;
        if (opensBlock && !TemplateHelpers.Blocks.Contains(helper.Text))
        {
            Report(file, TemplateDiagnostics.Syntax, helper, $"'{helper.Text}' opens no block.", $"one of {string.Join(", ", TemplateHelpers.Blocks)}");
            return false;
        }

        if (!opensBlock && !TemplateHelpers.Values.Contains(helper.Text))
        {
            Report(file, TemplateDiagnostics.Syntax, helper, $"'{helper.Text}' opens a block.", $"'{{{{#{helper.Text} …}}}}'");
            return false;
        }

        return true;
    }

    private void CheckKey(TemplateFile file, string helper, TagWord key)
    {
        var keys = helper == "t" ? strings.Keys : strings.CountKeys;
        if (keys.Contains(key.Text))
        {
            return;
        }

        var other = helper == "t" ? strings.CountKeys : strings.Keys;
        if (other.Contains(key.Text))
        {
            var (found, expected) = helper == "t" ? ("has forms for one and for several", "count") : ("has only one form", "t");
            Report(file, TemplateDiagnostics.UnknownString, key, $"The string '{key.Text}' {found}.", $"'{{{{{expected} \"{key.Text}\" …}}}}'");
            return;
        }

        Report(file, TemplateDiagnostics.UnknownString, key, $"There is no string '{key.Text}'.", null, DidYouMean.Suggest(key.Text, keys));
    }

    private static void CheckKnown(TemplateFile file, TagWord helper)
    {
        if (!TemplateHelpers.Known.Contains(helper.Text))
        {
            Report(
                file,
                TemplateDiagnostics.CannotRender,
                helper,
                $"There is no helper '{helper.Text}'.",
                $"one of {string.Join(", ", TemplateHelpers.Known)}",
                DidYouMean.Suggest(helper.Text, TemplateHelpers.Known));
        }
    }

    private static string Counted(int arguments) => arguments switch
    {
        0 => "no argument",
        1 => "one argument",
        _ => "too many arguments",
    };

    private static void Report(
        TemplateFile file, DiagnosticDescriptor descriptor, TagWord word, string message, string? expected = null, string? suggestion = null) =>
        file.Add(new(descriptor, word.Offset, word.Text.Length, message, expected, suggestion));
}
