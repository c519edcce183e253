using System.Text;

namespace Playbook.Coaching.Tests.Hardening;

/// <summary>A file that somebody or something broke, and what is to be said about it.</summary>
/// <param name="Path">Path in the input.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="Findings">Each as <c>line,column code</c>; only errors, unless there is none.</param>
public sealed record BrokenFile(string Path, byte[] Bytes, params string[] Findings)
{
    /// <summary>A file of text.</summary>
    public BrokenFile(string path, string text, params string[] findings)
        : this(path, Encoding.UTF8.GetBytes(text), findings)
    {
    }

    /// <summary>What stands in a message about it.</summary>
    public override string ToString() => Path;
}
