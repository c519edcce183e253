using System.Text;
using Playbook.Coaching.Build;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;
using Playbook.Web.Themes;

namespace Playbook.Coaching.Pipelines;

/// <summary>Makes the style sheet of the theme's tokens, unless the input has a file in its place.</summary>
/// <param name="build">The build.</param>
public sealed class MakeTokens(BuildContext build) : CollectionModule<Document>
{
    /// <summary>Where it is written.</summary>
    public static UrlPath Address { get; } = new("assets/css/tokens.css");

    /// <summary>Whether a file of the input stands in its place.</summary>
    public static bool IsReplacedBy(InputFile asset) => asset.Path.Value == Address.Value;

    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context) =>
        build.Assets.Any(IsReplacedBy)
            ? documents
            : [.. documents, OutputFile.Of(Address, () => Encoding.UTF8.GetBytes(TokenStyleSheet.Write(build.Tokens)))];
}
