namespace Playbook.Testing.Hostile;

/// <summary>Addresses that run when they are followed.</summary>
internal static class SchemeSnippets
{
    /// <summary>Written as they are.</summary>
    public static readonly string[] Plain =
    [
        "javascript:__trap()",
        "vbscript:__trap()",
        "data:text/html,<script>parent.__trap()</script>",
        "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='__trap()'/>",
        "data:text/html;base64,PHNjcmlwdD5fX3RyYXAoKTwvc2NyaXB0Pg==",
        "file:///etc/passwd",
        "blob:https://evil.example/1",
        "view-source:javascript:__trap()",
        "filesystem:https://evil.example/x",
        "livescript:__trap()",
        "mocha:__trap()",
        "feed:javascript:__trap()",
        "<javascript:__trap()>",
        "[a](javascript:__trap())",
        "![a](javascript:__trap())",
        "<a href=javascript:__trap()>a</a>",
        "<a href='vbscript:__trap()'>a</a>",
        "<img src=\"javascript:__trap()\">",
        "<a href=\"data:text/html,<script>__trap()</script>\">a</a>",
    ];

    /// <summary>Written so that a filter might not see it and a browser would.</summary>
    public static readonly string[] Disguised =
    [
        "JaVaScRiPt:__trap()",
        " javascript:__trap()",
        "\tjavascript:__trap()",
        "java\tscript:__trap()",
        "java\nscript:__trap()",
        "\u0001javascript:__trap()",
        "\u001Fjavascript:__trap()",
        "java\0script:__trap()",
        "javascript\t:__trap()",
        "java&#9;script:__trap()",
        "java&#x0A;script:__trap()",
        "java&#13;script:__trap()",
        "&#1;javascript:__trap()",
        "javascript&colon;__trap()",
        "javascript&#58;__trap()",
        "javascript&#0000058__trap()",
        "&#x6A;&#x61;vascript:__trap()",
        "java&NewLine;script&Tab;:__trap()",
        "%6Aavascript:__trap()",
        "javascript%3A__trap()",
        "javascript://evil.example/%0A__trap()",
        "\u0458avascript:__trap()",
        "java\u00ADscript:__trap()",
        "java\u200Bscript:__trap()",
        "\uFEFFjavascript:__trap()",
        "\u00A0javascript:__trap()",
        "\u3000javascript:__trap()",
        "java\\script:__trap()",
        "\\javascript:__trap()",
        "/\\evil.example/x",
        "\\\\evil.example/x",
        "/\t/evil.example/x",
        "https:evil.example",
        "<a href=\"java&Tab;script:__trap()\">a</a>",
        "<a href=\" &#14; javascript:__trap()\">a</a>",
        "<a href=java&#x00073cript:__trap()>a</a>",
    ];
}
