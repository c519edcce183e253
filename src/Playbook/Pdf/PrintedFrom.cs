using Playbook.Coaching.Settings;
using Playbook.Engine.Files;

namespace Playbook.Pdf;

/// <summary>Says what a PDF file is a function of, so that a page that prints as it did is not printed again.</summary>
internal sealed class PrintedFrom
{
    /// <summary>What pages show or run beside their own text. Most other files of a site change with every page.</summary>
    private static readonly string[] Looks =
        [".css", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".woff", ".woff2", ".ttf", ".otf"];

    private readonly string _site;
    private readonly Digest _common;

    /// <summary>Reads what all pages of a site share.</summary>
    /// <param name="site">Absolute path of the site's folder.</param>
    /// <param name="paper">The sheets.</param>
    public PrintedFrom(string site, PaperSize paper)
    {
        _site = site;
        var digest = new DigestBuilder().Add(typeof(PrintedFrom).Module.ModuleVersionId.ToString()).Add((int)paper);
        foreach (var path in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Select(Relative).Where(IsLook).Order(StringComparer.Ordinal))
        {
            digest.Add(path).Add(DigestOf(path));
        }

        _common = digest.ToDigest();
    }

    /// <summary>The digest for a page.</summary>
    public Digest Of(UrlPath page) => new DigestBuilder().Add(_common).Add(DigestOf(page.Value)).ToDigest();

    private static bool IsLook(string path) =>
        Looks.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        || (path.StartsWith("assets/js/", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal));

    private Digest DigestOf(string path) => Digest.Of(File.ReadAllBytes(Path.Join(_site, path)));

    private string Relative(string file) => Path.GetRelativePath(_site, file).Replace(Path.DirectorySeparatorChar, '/');
}
