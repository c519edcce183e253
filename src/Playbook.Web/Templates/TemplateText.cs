using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Playbook.Web.Templates;

/// <summary>Values as templates write and compare them: independent of the machine's language.</summary>
internal static class TemplateText
{
    private static readonly ConcurrentDictionary<Type, bool> TextTypes = [];

    /// <summary>
    /// The value as text: nothing for null, <c>true</c> and <c>false</c>, enumerations in camelCase like property names,
    /// dates as ISO 8601, numbers with a point.
    /// </summary>
    /// <exception cref="TemplateFailureException">The value is a list or a group of properties.</exception>
    public static string Of(object? value) => value switch
    {
        null or HandlebarsDotNet.UndefinedBindingResult => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        Enum name => JsonNamingPolicy.CamelCase.ConvertName(name.ToString()),
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ when IsText(value) => value.ToString() ?? "",
        System.Collections.IEnumerable => throw new TemplateFailureException("A list cannot be written as text.", "'{{#each …}}' around it"),
        _ => throw new TemplateFailureException(
            $"A value with properties ({string.Join(", ", ModelProperties.Of(value.GetType()).Names)}) cannot be written as text.",
            "one of its properties"),
    };

    /// <summary>Whether a value is written as it says itself, and has no properties of interest: a number, a date, a type with words of its own.</summary>
    public static bool IsText(object value) => value is IFormattable or bool || TextTypes.GetOrAdd(value.GetType(), SaysItself);

    /// <summary>Whether a type says itself how it reads: its <c>ToString</c> is its own, not the compiler's.</summary>
    private static bool SaysItself(Type type) =>
        type.GetMethod(nameof(ToString), Type.EmptyTypes) is { } method
        && method.DeclaringType != typeof(object)
        && method.DeclaringType != typeof(ValueType)
        && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null;
}
