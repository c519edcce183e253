using System.Text;

namespace Playbook.Folders;

/// <summary>Replaces a file as a whole or not at all: whoever reads it meanwhile, or after a crash, sees the one or the other.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8; a byte order mark is one only if the text begins with it. Folders above are made.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="text">All of the text.</param>
    /// <returns>Why it could not be written, or null.</returns>
    public static string? TryWrite(string path, string text)
    {
        var temporary = path + ".playbook~";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(temporary, text, Utf8);
            File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TryDelete(temporary);
            return exception.Message;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be written cannot always be deleted; the reason above is the one to tell.
        }
    }
}
