namespace Playbook.Benchmarks.Sites;

/// <summary>A change to a page that has not been saved yet.</summary>
/// <param name="File">Absolute path of the page's file.</param>
/// <param name="Address">Address of the finished page, from the top of the site.</param>
/// <param name="Text">The whole new text.</param>
/// <param name="Word">A word in it that no other page has, and this one did not have before.</param>
internal sealed record Edit(string File, string Address, string Text, string Word)
{
    /// <summary>Saves it.</summary>
    public void Save() => System.IO.File.WriteAllText(File, Text);
}
