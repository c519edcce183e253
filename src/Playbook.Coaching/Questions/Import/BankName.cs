using System.Text.RegularExpressions;
using Playbook.Engine.Files;
using Playbook.Web.Markdown;

namespace Playbook.Coaching.Questions.Import;

/// <summary>What bank files are called.</summary>
internal static partial class BankName
{
    private const string Nameless = "imported-questions";

    /// <summary>A name made from that of a file; a README or an index has that of its folder.</summary>
    public static string Of(ImportSource source)
    {
        var words = Path.GetFileNameWithoutExtension(source.Name);
        if (FolderIndex().Match(words) is { Success: true } index && source.Folder.Length > 0)
        {
            words = source.Folder + words[index.Length..];
        }

        var name = Joined().Replace(Slugger.Slug(Punctuation().Replace(words, " ")), "-").Trim('-');
        return ProblemIn(name) is null ? name : Nameless;
    }

    /// <summary>Why a bank cannot be called so, as the rest of a sentence; null when it can.</summary>
    public static string? ProblemIn(string name) => name switch
    {
        "" => "is empty",
        ['_' or '.', ..] => "begins with a sign that hides files",
        _ when name.AsSpan().IndexOfAny('/', '\\') >= 0 => "holds a slash",
        _ when name.Equals("index", StringComparison.OrdinalIgnoreCase) || name.Equals("readme", StringComparison.OrdinalIgnoreCase) => "stands for the whole folder",
        _ => PortableName.Problem(new UrlPath($"questions/{name}.html")),
    };

    /// <summary>The first of the names made from one that is not taken.</summary>
    public static string Free(string name, Func<string, bool> isTaken) =>
        new[] { name, $"{name}-questions" }
            .Concat(Enumerable.Range(2, int.MaxValue - 2).Select(number => FormattableString.Invariant($"{name}-{number}")))
            .First(candidate => !isTaken(candidate));

    [GeneratedRegex("^(readme|index)(?![A-Za-z0-9])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FolderIndex();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Punctuation();

    [GeneratedRegex("-{2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Joined();
}
