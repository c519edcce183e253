namespace Playbook.Benchmarks.Corpora.Text;

/// <summary>Paths from one file to another.</summary>
internal static class RelativeLink
{
    /// <summary>The path that a link in a folder needs.</summary>
    /// <param name="folder">The folder of the page with the link, from the top.</param>
    /// <param name="target">The file to link to, from the top.</param>
    public static string From(string folder, string target)
    {
        var here = folder.Split('/');
        var there = target.Split('/');
        var common = 0;
        while (common < here.Length && common < there.Length - 1 && here[common] == there[common])
        {
            common++;
        }

        return string.Concat(Enumerable.Repeat("../", here.Length - common)) + string.Join('/', there[common..]);
    }
}
