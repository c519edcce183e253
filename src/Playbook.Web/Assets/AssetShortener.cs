using System.Text;
using NUglify;
using NUglify.JavaScript;

namespace Playbook.Web.Assets;

/// <summary>Takes comments and white space out of scripts and style sheets, so that they can be written to be read and still load fast.</summary>
public static class AssetShortener
{
    // Nothing is renamed, moved or left out: what a browser reports can be found in the source.
    private static readonly CodeSettings ScriptSettings = new()
    {
        MinifyCode = false,
        LocalRenaming = LocalRenaming.KeepAll,
        PreserveImportantComments = false,
        TermSemicolons = true,
    };

    /// <summary>A script, UTF-8; as it was when the library does not understand it.</summary>
    public static ReadOnlyMemory<byte> Script(ReadOnlyMemory<byte> script) => Shorten(script, text => Uglify.Js(text, ScriptSettings));

    /// <summary>A style sheet, UTF-8; as it was when the library does not understand it.</summary>
    public static ReadOnlyMemory<byte> StyleSheet(ReadOnlyMemory<byte> sheet) => Shorten(sheet, text => Uglify.Css(text));

    private static ReadOnlyMemory<byte> Shorten(ReadOnlyMemory<byte> file, Func<string, UglifyResult> shorten)
    {
        var result = shorten(Encoding.UTF8.GetString(file.Span));
        return result.HasErrors ? file : Encoding.UTF8.GetBytes(result.Code + "\n");
    }
}
