using System.Text.RegularExpressions;

namespace Playbook.Coaching.Tests.Catalogue;

/// <summary>What the page says about one code.</summary>
/// <param name="Code">The code in the heading.</param>
/// <param name="Title">The words behind it.</param>
/// <param name="Id">The heading's id.</param>
/// <param name="Lines">What stands below the heading.</param>
internal sealed partial record CatalogueEntry(string Code, string Title, string Id, IReadOnlyList<string> Lines)
{
    /// <summary>The first paragraph.</summary>
    public string Meaning => Lines.First(line => line.Length > 0);

    /// <summary>The setting that it says changes the severity, or null.</summary>
    public string? Setting => SettingName().Match(Meaning) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>Whether there is an example, fenced so that nothing in it is read as part of the handbook.</summary>
    public bool HasExample => Lines.Count(line => line.StartsWith("```", StringComparison.Ordinal)) == 2;

    /// <summary>Whether it says what to do.</summary>
    public bool HasAdvice => Lines.Any(line => line.StartsWith("**What to do.** ", StringComparison.Ordinal));

    [GeneratedRegex("^[A-Z][a-z]+; the setting `(?<name>[a-z]+)` changes that", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SettingName();
}
