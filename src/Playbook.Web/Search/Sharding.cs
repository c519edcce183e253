namespace Playbook.Web.Search;

/// <summary>
/// Into how many files the index is cut. It depends on the number of documents alone, so that the addresses of all files are
/// known before any is made. For 10,000 pages there are fewer than 2,000.
/// </summary>
internal static class Sharding
{
    private const int MostPageFiles = 900;
    private const int PartsPerFile = 40;
    private const int DocumentsPerTermFile = 20;
    private const int FewestTermFiles = 4;
    private const int MostTermFiles = 400;

    /// <summary>A part has fewer words than a page.</summary>
    private const int PartsPerPage = 10;

    /// <summary>Files of terms, and as many of places.</summary>
    public static int TermFiles(int pages, int parts) =>
        Math.Clamp((pages + (parts / PartsPerPage)) / DocumentsPerTermFile, FewestTermFiles, MostTermFiles);

    /// <summary>Pages whose words lie in one file.</summary>
    public static int PerPageFile(int pages) => Math.Max(1, Over(pages, MostPageFiles));

    /// <summary>Parts whose words lie in one file: as few as fit into as many files as pages have.</summary>
    public static int PerPartFile(int parts) => Math.Max(PartsPerFile, Over(parts, MostPageFiles / 4));

    /// <summary>How many files hold so many documents.</summary>
    public static int Files(int documents, int perFile) => Over(documents, perFile);

    /// <summary>
    /// Cuts terms into files of about the same size. A term that is in most documents may have a file for itself, and the last
    /// files of a small index may stay empty.
    /// </summary>
    /// <returns>The first term of each file, and behind the last one the end.</returns>
    public static int[] Cut(IReadOnlyList<IndexedTerm> terms, int files)
    {
        var starts = new int[files + 1];
        var rest = terms.Sum(term => (long)term.Size);
        var next = 0;
        for (var file = 0; file < files; file++)
        {
            starts[file] = next;
            var wanted = rest / (files - file);
            for (var size = 0L; next < terms.Count && (size == 0 || size + (terms[next].Size / 2) <= wanted); next++)
            {
                size += terms[next].Size;
                rest -= terms[next].Size;
            }
        }

        // Rounding leaves nothing over: the last file takes what is left.
        starts[files] = terms.Count;
        return starts;
    }

    private static int Over(int number, int parts) => (number + parts - 1) / parts;
}
