namespace Playbook.Testing.Hostile;

/// <summary>What leaves JSON, XML, CSS and headers, and letters that play tricks.</summary>
internal static class FormatSnippets
{
    /// <summary>Ends of what other formats put around a text.</summary>
    public static readonly string[] Formats =
    [
        "\",\"evil\":\"1\"}",
        "\\\",\\\"evil\\\":1}",
        "\\u0022\\u003Cscript>__trap()</script>",
        "*/__trap()/*",
        "\u2028__trap()\u2029",
        "]]><script>__trap()</script><![CDATA[",
        "]]></loc><loc>https://evil.example/</loc>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
        "<?xml-stylesheet href=\"https://evil.example/x.css\"?>",
        "&evil; &#0; &#xFFFF; &#x110000;",
        "red;} body{background:url(https://evil.example/x.png)} :root{x:y",
        "#fff;--color-x:red",
        "'Arial';}*{display:none}",
        "Arial, url(https://evil.example/f.woff2)",
        "expression(__trap())",
        "\\3C script>",
        "</style><script>__trap()</script>",
        "a\r\nX-Evil: 1\r\n\r\n<script>__trap()</script>",
        "/*\n  Content-Security-Policy: default-src *",
        "0; url=javascript:__trap()",
        "0;url='https://evil.example/'",
        "- a\n- b: {c: [d",
        "--- # %YAML !!python/object:x &a *a",
        "../../etc/passwd",
        "..%2f..%2fetc/passwd",
        "https://evil.example/",
        "//evil.example/",
        "mailto:a@a.example?subject=%0D%0ABcc:b@b.example",
    ];

    /// <summary>Letters that turn, hide, pair up or take room.</summary>
    public static readonly string[] Letters =
    [
        "\u202E>tpircs/<)(part__>tpircs<",
        "\u2066\u2067\u2068a\u202Eb",
        "a\u0000b\u0007c\u001Bd\u007Fe",
        "\u200E\u200F\u061C\u2060\uFEFF",
        "\uFF1Cscript\uFF1E__trap()\uFF1C/script\uFF1E",
        "\u02BA onmouseover=__trap() \u02BA",
        "\u2039script\u203A",
        "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B",
        "\U0001F469\u200D\U0001F4BB<script>__trap()</script>",
        "+ADw-script+AD4-__trap()+ADw-/script+AD4-",
        "\u00BCscript\u00BE__trap()\u00BC/script\u00BE",
        "\u0130\u0131\u017F\u212A<\u017Fcript>__trap()</\u017Fcript>",
        "<b title=\"" + LongRun + "\" onclick=__trap()>a</b>",
        LongRun + "<script>__trap()</script>",
        "<" + LongRun + " onclick=__trap()>",
        "<p " + ManyAttributes + " onclick=__trap()>a</p>",
    ];

    private const string LongRun =
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    private const string ManyAttributes =
        "a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 d1 d2 d3 d4 d5 d6 d7 d8 d9";
}
