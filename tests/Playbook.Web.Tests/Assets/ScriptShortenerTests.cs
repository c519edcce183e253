using System.Text;
using Playbook.Web.Assets;

namespace Playbook.Web.Tests.Assets;

public sealed class ScriptShortenerTests
{
    [Theory]
    [InlineData("// Why\n(function () {\n  /** @type {string} */\n  const word = \"a // b\";\n})();\n", "(function(){const word=\"a // b\"})();\n")]
    [InlineData("const a = b?.c ?? `x ${ d }  y`;\n", "const a=b?.c??`x ${d}  y`;\n")]
    public void Comments_and_white_space_go_and_words_stay(string script, string expected) => Shorten(script).ShouldBe(expected);

    [Fact]
    public void What_is_no_script_stays_as_it_was() => Shorten("const = ;\n").ShouldBe("const = ;\n");

    private static string Shorten(string script) => Encoding.UTF8.GetString(ScriptShortener.Shorten(Encoding.UTF8.GetBytes(script)).Span);
}
