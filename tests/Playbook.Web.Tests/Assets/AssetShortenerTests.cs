using System.Text;
using Playbook.Web.Assets;

namespace Playbook.Web.Tests.Assets;

public sealed class AssetShortenerTests
{
    [Theory]
    [InlineData("// Why\n(function () {\n  /** @type {string} */\n  const word = \"a // b\";\n})();\n", "(function(){const word=\"a // b\"})();\n")]
    [InlineData("const a = b?.c ?? `x ${ d }  y`;\n", "const a=b?.c??`x ${d}  y`;\n")]
    public void Comments_and_white_space_go_and_words_stay(string script, string expected) => Shorten(script).ShouldBe(expected);

    [Fact]
    public void What_is_no_script_stays_as_it_was() => Shorten("const = ;\n").ShouldBe("const = ;\n");

    [Fact]
    public void A_style_sheet_keeps_what_it_says() =>
        Encoding.UTF8.GetString(AssetShortener.StyleSheet("/* Why */\n@layer a {\n  b { c: 1px;\n    & d { e: f; } }\n}\n"u8.ToArray()).Span).ShouldBe("@layer a{b{c:1px;& d{e:f}}}\n");

    private static string Shorten(string script) => Encoding.UTF8.GetString(AssetShortener.Script(Encoding.UTF8.GetBytes(script)).Span);
}
