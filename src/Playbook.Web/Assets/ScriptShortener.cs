using System.Text;
using NUglify;
using NUglify.JavaScript;

namespace Playbook.Web.Assets;

/// <summary>Takes comments and white space out of scripts, so that they can be written to be read and still load fast.</summary>
public static class ScriptShortener
{
    // Nothing is renamed, moved or left out: what a browser reports can be found in the source.
    private static readonly CodeSettings Settings = new()
    {
        MinifyCode = false,
        LocalRenaming = LocalRenaming.KeepAll,
        PreserveImportantComments = false,
        TermSemicolons = true,
    };

    /// <summary>A script without comments and white space, UTF-8; as it was when the library does not understand it.</summary>
    public static ReadOnlyMemory<byte> Shorten(ReadOnlyMemory<byte> script)
    {
        var shortened = Uglify.Js(Encoding.UTF8.GetString(script.Span), Settings);
        return shortened.HasErrors ? script : Encoding.UTF8.GetBytes(shortened.Code + "\n");
    }
}
