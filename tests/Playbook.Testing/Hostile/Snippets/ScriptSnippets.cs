namespace Playbook.Testing.Hostile;

/// <summary>Scripts, said outright.</summary>
internal static class ScriptSnippets
{
    /// <summary>Elements that run.</summary>
    public static readonly string[] Elements =
    [
        "<script>__trap()</script>",
        "<SCRIPT>__trap()</SCRIPT>",
        "<script src=https://evil.example/x.js></script>",
        "<script src=//evil.example/x.js></script>",
        "<script src=\"data:text/javascript,__trap()\"></script>",
        "<script type=module>__trap()</script>",
        "<script\n>__trap()</script\n>",
        "<script/x>__trap()</script/x>",
        "<script >__trap()</script >",
        "<script>__trap()",
        "<script>__trap()//",
        "<<script>__trap()//<</script>",
        "<scr<script>ipt>__trap()</scr</script>ipt>",
        "<script><!--\n__trap()\n--></script>",
        "<script>/*</script><script>*/__trap()</script>",
        "\"><script>__trap()</script>",
        "'><script>__trap()</script>",
        "<b><script>__trap()</script></b>",
        "<script\0>__trap()</script>",
        "<script xmlns=\"http://www.w3.org/1999/xhtml\">__trap()</script>",
        "&lt;script&gt;__trap()&lt;/script&gt;",
        "&#60;script>__trap()&#60;/script>",
        "%3Cscript%3E__trap()%3C/script%3E",
    ];

    /// <summary>Attributes that run.</summary>
    public static readonly string[] Handlers =
    [
        "<img src=x onerror=__trap()>",
        "<IMG SRC=x ONERROR=\"__trap()\">",
        "<img/src=x/onerror=__trap()>",
        "<img src=x onerror=__trap()//",
        "<img src=x\nonerror\n=\n__trap()>",
        "<img \"\"\"><img src=x onerror=__trap()>\">",
        "<b onclick=__trap() onmouseover=__trap() onfocus=__trap() tabindex=0>b</b>",
        "<details open ontoggle=__trap()><summary>s</summary></details>",
        "<p onanimationstart=__trap() style=\"animation-name:x\">a</p>",
        "<p ontransitionend=__trap()>a</p>",
        "<p onpointerenter=__trap()>a</p>",
        "<a href=# onclick=__trap()>a</a>",
        "<body onload=__trap()>",
        "<html onmouseenter=__trap()>",
        "<input autofocus onfocus=__trap()>",
        "<video src=x onerror=__trap()></video>",
        "<audio src=x onerror=__trap()></audio>",
        "<marquee onstart=__trap()>a</marquee>",
        "<p onclick\u00A0=__trap()>a</p>",
        "<p \u0000onclick=__trap()>a</p>",
        "<p/onclick=__trap()>a</p>",
        "<p x=\"y\"onclick=__trap()>a</p>",
        "<custom-tag onclick=__trap()>a</custom-tag>",
        "<td onclick=__trap()>a</td>",
        "onclick=__trap() autofocus onfocus=__trap()",
        "\" onmouseover=\"__trap()\" x=\"",
        "' onmouseover='__trap()' x='",
        "` onmouseover=`__trap()`",
    ];
}
