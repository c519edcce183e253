using HandlebarsDotNet;
using Playbook.Web.Themes;

namespace Playbook.Web.Templates;

/// <summary>The helpers that templates have besides the library's own.</summary>
internal static class TemplateHelpers
{
    /// <summary>Names that open a block.</summary>
    public static readonly IReadOnlyList<string> Blocks = ["each", "eq", "if", "unless", "with"];

    /// <summary>Names that give a value.</summary>
    public static readonly IReadOnlyList<string> Values = ["count", "eq", "lookup", "or", "t"];

    /// <summary>Names of everything that can be called with arguments.</summary>
    public static readonly IReadOnlyList<string> Known = [.. Blocks.Union(Values).Order(StringComparer.Ordinal)];

    /// <summary>Adds the helpers to an environment.</summary>
    public static void Register(IHandlebars environment, UiStrings strings)
    {
        environment.RegisterHelper("t", (in HelperOptions _, in Context _, in Arguments arguments) =>
            strings.Get(KnownKey(arguments[0], strings.Has), Texts(arguments)));
        environment.RegisterHelper("count", (in HelperOptions _, in Context _, in Arguments arguments) =>
            strings.Count(KnownKey(arguments[0], strings.HasCount), Number(arguments[1])));
        environment.RegisterHelper("eq", (in HelperOptions _, in Context _, in Arguments arguments) =>
            (object)AreEqual(arguments[0], arguments[1]));
        environment.RegisterHelper("or", (in HelperOptions _, in Context _, in Arguments arguments) =>
            (object)arguments.Any(value => HandlebarsUtils.IsTruthyOrNonEmpty(value)));
        environment.RegisterHelper("eq", (EncodedTextWriter writer, BlockHelperOptions options, Context context, Arguments arguments) =>
        {
            if (AreEqual(arguments[0], arguments[1]))
            {
                options.Template(writer, context);
            }
            else
            {
                options.Inverse(writer, context);
            }
        });
    }

    private static bool AreEqual(object? left, object? right) =>
        Equals(left, right) || string.Equals(TemplateText.Of(left), TemplateText.Of(right), StringComparison.Ordinal);

    /// <summary>Keys written in a template are checked when it is loaded; this is for those that come from a property.</summary>
    private static string KnownKey(object? value, Func<string, bool> isKnown)
    {
        var key = TemplateText.Of(value);
        return isKnown(key) ? key : throw new TemplateFailureException($"There is no string '{key}'.");
    }

    private static object?[] Texts(in Arguments arguments)
    {
        var texts = new object?[arguments.Length - 1];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = TemplateText.Of(arguments[i + 1]);
        }

        return texts;
    }

    private static int Number(object? value) =>
        value as int? ?? throw new TemplateFailureException($"'{TemplateText.Of(value)}' cannot be counted.", "a whole number");
}
