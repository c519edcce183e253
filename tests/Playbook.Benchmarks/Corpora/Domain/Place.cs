using Playbook.Benchmarks.Corpora.Text;

namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>A page of a craft.</summary>
/// <param name="Number">Its number in the corpus.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="Id">Its id, which is the name of its file without the ending.</param>
/// <param name="Title">Its title.</param>
internal sealed record Place(int Number, string Folder, string Id, string Title)
{
    /// <summary>A page called by a title that no other page has.</summary>
    public static Place Of(int number, string folder)
    {
        var title = PageTitle.Of(number);
        return new Place(number, folder, title.Slug, title.Text);
    }

    /// <summary>Its file.</summary>
    public string Path => $"{Folder}/{Id}.md";

    /// <summary>A link from here to another page, or to a place in it.</summary>
    public string LinkTo(Place other, string anchor = "") =>
        $"[{other.Title}]({RelativeLink.From(Folder, other.Path)}{anchor})";
}
