namespace Playbook.Web.Templates;

/// <summary>A template names a property that the value at hand does not have.</summary>
/// <param name="name">The name as the template has it.</param>
/// <param name="known">The names there are.</param>
internal sealed class UnknownPropertyException(string name, IReadOnlyCollection<string> known)
    : TemplateFailureException(
        $"There is no property '{name}' here.",
        known.Count is > 0 and <= MostListed ? $"one of {string.Join(", ", known)}" : null)
{
    /// <summary>A longer list helps nobody; the suggestion will.</summary>
    private const int MostListed = 12;

    /// <summary>The name as the template has it.</summary>
    public string Name { get; } = name;

    /// <summary>The names there are.</summary>
    public IReadOnlyCollection<string> Known { get; } = known;
}
