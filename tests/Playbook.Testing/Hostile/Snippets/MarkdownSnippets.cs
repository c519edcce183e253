namespace Playbook.Testing.Hostile;

/// <summary>What only a program that reads Markdown and fills templates falls for.</summary>
internal static class MarkdownSnippets
{
    /// <summary>Links, references, attributes and blocks that try to get out.</summary>
    public static readonly string[] Markdown =
    [
        "[a](https://a.example \"\\\" onmouseover=__trap() x=\\\"\")",
        "[a](https://a.example '\"><script>__trap()</script>')",
        "[a](<https://a.example/\"onmouseover=__trap()>)",
        "[a](https://a.example\" onmouseover=\"__trap())",
        "![\"><script>__trap()</script>](x.png \"\\\"><script>__trap()</script>\")",
        "![a](https://evil.example/x.png)",
        "[![a](x.png)](javascript:__trap())",
        "[a [b](javascript:__trap())](https://a.example)",
        "[<a href=javascript:__trap()>a</a>](https://a.example)",
        "[a][r]\n\n[r]: javascript:__trap() \"\\\" onclick=__trap()\"",
        "[r]: <javascript:__trap()>\n\n[r] [r][] ![r]",
        "[a]: https://a.example \"\\\"><script>__trap()</script>\"\n\n[a]",
        "<https://a.example/\"onmouseover=__trap()>",
        "<me@a.example\"onmouseover=__trap()>",
        "https://a.example/<script>__trap()</script>",
        "`<script>__trap()</script>`",
        "``` \"><script>__trap()</script>\n</code></pre><script>__trap()</script>\n```",
        "    <script>__trap()</script>",
        "::: note {title=\"\\\"><script>__trap()</script>\"}\n<script>__trap()</script>\n:::",
        "::: <script>__trap()</script>\na\n:::",
        "::: answer {#a onclick=__trap() style=\"x\"}\na\n:::",
        "| <script>__trap()</script> |\n|:--:|\n| <img src=x onerror=__trap()> </td></table> |",
        "# <script>__trap()</script> {#\"onclick=__trap()}",
        "<script>__trap()</script>\n===",
        "- [ ] <script>__trap()</script>\n- [x] <img src=x onerror=__trap()>",
        "> <script>__trap()</script>\n<img src=x onerror=__trap()>",
        "*<script>*__trap()</script>",
        "**<img src=x onerror=__trap()**>",
        "<div>\n\n[a](javascript:__trap())\n\n</div>",
        "<details><summary>\n\n<script>__trap()</script>\n\n</summary></details>",
        "\\<script>__trap()\\</script>",
        "a\\\n<script>__trap()</script>  \nb",
        "~~<s onclick=__trap()>~~a</s>",
        "[Skill <script>__trap()</script>] ____ <img src=x onerror=__trap()>",
    ];

    /// <summary>Templates, placeholders, and the marks that this program uses inside.</summary>
    public static readonly string[] Marks =
    [
        "{{title}} {{{contentHtml}}}",
        "{{#each this}}{{this}}{{/each}}",
        "{{> header}}",
        "{{! comment }}{{{{raw}}}}{{{{/raw}}}}",
        "{{lookup this \"constructor\"}}",
        "{0} {1} {99} {{0}} {",
        "}} {path} {title} {{",
        "\uE000\uE001\uE002\uE003 onclick=__trap() \uE003",
        "\uE002index.html\uE003",
        "&#xDBFD;0&#xDBFF;",
        "&#xDBFE;0&#xDBFF;",
        "\uFFFE\uFFFF\uFDD0",
        "<div>&#xDBFE;1&#xDBFF;</div>",
        "${__trap()} #{__trap()} <%= __trap() %>",
        "@{__trap()} {{= __trap() }}",
        "__proto__ constructor prototype toString",
        "%s %d %n $1 \\1 $&",
        "$(__trap()) `__trap()` ; __trap() #",
    ];
}
