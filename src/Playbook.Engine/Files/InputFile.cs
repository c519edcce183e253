using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Files;

/// <summary>One file in one root of the input stack.</summary>
/// <param name="Path">Path inside the root.</param>
/// <param name="Root">The root it lies in.</param>
/// <param name="Layer">Position of the root in the stack; 0 is the lowest.</param>
public sealed record InputFile(SourcePath Path, IInputRoot Root, int Layer)
{
    /// <summary>Path shown to the author: the root's display name and the path inside it. One text for all the places in the file.</summary>
    public string DisplayPath { get; } = Root.DisplayName.Length == 0 ? Path.Value : $"{Root.DisplayName}/{Path.Value}";

    /// <summary>A place in this file.</summary>
    /// <param name="line">Line from 1; 0 for the whole file.</param>
    /// <param name="column">Column from 1; 0 for the whole line.</param>
    /// <param name="length">Characters covered; 0 when unknown.</param>
    public SourceLocation At(int line = 0, int column = 0, int length = 0) => new(DisplayPath, line, column, length);

    /// <summary>The bytes of the file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public byte[] Read() => Root.Read(Path);

    /// <summary>Differs whenever the file has changed, without reading it; null when that cannot be told.</summary>
    public FileStamp? Stamp() => Root.Stamp(Path);

    /// <summary>The text of the file, which must be UTF-8: any other encoding would show as question marks.</summary>
    /// <exception cref="IOException">The file cannot be read, is not UTF-8 or is far too long for a text.</exception>
    public string ReadText()
    {
        var bytes = Read();
        return Utf8Text.ProblemIn(bytes) is { } problem ? throw new IOException($"'{DisplayPath}' {problem.Text}") : Utf8Text.Of(bytes);
    }

    /// <summary>The text of the file, or null when it cannot be read, is not UTF-8 or is far too long, which is reported where it is.</summary>
    public string? ReadText(DiagnosticBag diagnostics)
    {
        try
        {
            var bytes = Read();
            if (Utf8Text.ProblemIn(bytes) is not { } problem)
            {
                return Utf8Text.Of(bytes);
            }

            diagnostics.Add(FileDiagnostics.UnreadableInput.At(At(problem.Line, problem.Column), $"'{DisplayPath}' {problem.Text}"));
        }
        catch (IOException exception)
        {
            diagnostics.Add(FileDiagnostics.UnreadableInput.At(At(), exception.Message));
        }

        return null;
    }
}
