using Playbook.Coaching.Build;
using Playbook.Coaching.Graph;
using Playbook.Coaching.Layering;
using Playbook.Engine.Diagnostics;
using Playbook.Engine.Documents;
using Playbook.Engine.Execution;
using Playbook.Engine.Files;
using Playbook.Engine.Pipelines;
using Playbook.Web.Assets;
using Playbook.Web.Links;
using Playbook.Web.Search;
using Playbook.Web.Templates;

namespace Playbook.Coaching.Pipelines;

/// <summary>Lists the files that are copied as they are, the theme's scripts and sheets without their comments, and reports theme assets that replace nothing.</summary>
/// <param name="build">The build.</param>
public sealed class ReadAssets(BuildContext build) : CollectionModule<Document>
{
    private static readonly string[] Reserved = [.. MakeData.Addresses.Concat(MakeWords.Addresses).Append(MakeSitemap.Address).Concat(MakeWorkbookSchema.Addresses).Select(address => address.Value)];

    /// <summary>Folders of scripts that are made of the content.</summary>
    private static readonly string[] ReservedFolders = [MakeWheelScripts.Folder, MakeQuestionScripts.Folder, SearchFiles.Folder];

    private static readonly string[] ThemeFolders = ["assets/css/", "assets/js/"];

    /// <summary>Of those that cannot be read, whoever reads them for more than this says so.</summary>
    private readonly Lazy<List<string>> _templates = new(() =>
    [
        .. build.Overlay.Files
            .Where(file => file.Path.Extension == TemplateSet.Extension)
            .Select(file => file.ReadText(new DiagnosticBag()))
            .OfType<string>(),
    ]);

    /// <inheritdoc />
    protected override IEnumerable<Document> Run(IReadOnlyList<Document> documents, RunContext context)
    {
        foreach (var asset in build.Assets.Where(MatchesNothing))
        {
            context.Diagnostics.Add(LayeringDiagnostics.AssetMatchesNothing.At(
                asset.At(),
                $"The theme has no '{asset.Path}', so nothing loads this file.",
                suggestion: DidYouMean.Suggest(asset.Path.Value, ThemeAssets())));
        }

        foreach (var asset in build.Assets.Where(IsTaken))
        {
            context.Diagnostics.Add(LinkDiagnostics.DuplicateAddress.At(
                asset.At(), $"The address '{asset.Path}' is taken by a file that every handbook has.", "another name"));
        }

        // What is wrong with the others is reported where all addresses are known.
        var taken = new TakenAddresses();
        return build.Assets.Where(asset => !IsTaken(asset) && IsWritable(asset, taken)).ToList().Select(asset => OutputFile.Of(new UrlPath(asset.Path.Value), () => Bytes(asset), asset));
    }

    private static bool IsWritable(InputFile asset, TakenAddresses taken)
    {
        var address = new UrlPath(asset.Path.Value);
        return PortableName.Problem(address) is null && taken.Take(new TakenAddress(address, asset.DisplayPath, asset.At())) is null;
    }

    private static bool IsTaken(InputFile asset) =>
        Array.Exists(ReservedFolders, folder => asset.Path.Value.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(Reserved, address => string.Equals(address, asset.Path.Value, StringComparison.OrdinalIgnoreCase))
        || (!MakeTokens.IsReplacedBy(asset) && string.Equals(MakeTokens.Address.Value, asset.Path.Value, StringComparison.OrdinalIgnoreCase));

    /// <summary>Style sheets and scripts are loaded by templates alone, so a new one that none of them names does nothing.</summary>
    private bool MatchesNothing(InputFile asset) =>
        !IsOfTheme(build.Overlay.Layers(asset.Path)[^1])
        && !MakeTokens.IsReplacedBy(asset)
        && Array.Exists(ThemeFolders, folder => asset.Path.Value.StartsWith(folder, StringComparison.Ordinal))
        && !_templates.Value.Exists(text => text.Contains(asset.Path.Value, StringComparison.Ordinal));

    private IEnumerable<string> ThemeAssets() =>
        build.Assets.Select(asset => build.Overlay.Layers(asset.Path)[^1]).Where(IsOfTheme).Select(file => file.Path.Value);

    private ReadOnlyMemory<byte> Bytes(InputFile asset) => asset.Path.Value switch
    {
        var path when IsOfTheme(asset) && path.StartsWith(ThemeFolders[0], StringComparison.Ordinal) => AssetShortener.StyleSheet(asset.Read()),
        var path when IsOfTheme(asset) && path.StartsWith(ThemeFolders[1], StringComparison.Ordinal) => AssetShortener.Script(asset.Read()),
        _ => asset.Read(),
    };

    private bool IsOfTheme(InputFile file) => file.Layer < build.ThemeLayers;
}
