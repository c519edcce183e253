using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Questions.Import;

/// <summary>A file to import.</summary>
/// <param name="DisplayPath">What it is called in front of people, with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record ImportSource(string DisplayPath, byte[] Bytes)
{
    /// <summary>The last part of its path.</summary>
    public string Name => DisplayPath[(DisplayPath.LastIndexOf('/') + 1)..];

    /// <summary>The last part of its folder's path; empty when it has none.</summary>
    public string Folder => DisplayPath.Split('/') is [.., var folder, _] && folder is not ("." or "..") ? folder : "";

    /// <summary>Its extension in small letters, with the dot.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>A place in it.</summary>
    public SourceLocation At(int line = 0, int column = 0) => new(DisplayPath, line, column);
}
