namespace Playbook.Benchmarks.Searching;

/// <summary>A search that runs in a page of a built site.</summary>
internal interface ISearcher
{
    /// <summary>What it is called in the tables.</summary>
    string Name { get; }

    /// <summary>The page that it runs in, from the top of the site.</summary>
    string Page { get; }

    /// <summary>
    /// A function in JavaScript, which is called without arguments when the page has loaded. What it promises is a
    /// function of a text and of how many results are shown, which promises how many pages there are in <c>total</c>, and
    /// the addresses of the first <c>pages</c>, all that shows them being loaded. It promises null where there is no such search.
    /// </summary>
    string Start { get; }

    /// <summary>Whether a file of the site belongs to the search: to its program, without the page around it, or to its index.</summary>
    /// <param name="path">From the top of the site.</param>
    bool Owns(string path);
}
