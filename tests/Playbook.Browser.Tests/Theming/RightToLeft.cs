using Playbook.Testing;

namespace Playbook.Browser.Tests.Theming;

/// <summary>A small handbook in Arabic, with a page in Hebrew.</summary>
internal static class RightToLeft
{
    /// <summary>A page deep enough for breadcrumbs and a menu.</summary>
    public const string Skill = "skills/listening/asking.html";

    /// <summary>A sample of its pages.</summary>
    public static IReadOnlyList<string> Pages { get; } =
        ["index.html", "guides/start.html", "guides/hebrew.html", "wheels/compass.html", Skill, "sessions/hour.html", "skills/index.html"];

    /// <summary>The handbook, to be built with a theme.</summary>
    public static SiteBuilder In(string theme) => new SiteBuilder()
        .Set("theme", theme)
        .With("_settings.yml", "title: دليل التدريب\nlanguage: ar\n")
        .With("_strings/ar.yml", "skip: إلى المحتوى\nhome: الرئيسية\nnav:\n  section: في هذا القسم\n  contents: في هذه الصفحة\n")
        .With("index.md", "# دليل التدريب\n\nابدأ من [هنا](guides/start.md).\n")
        .With("guides/start.md", "# ابدأ هنا\n\nالتدريب محادثة بين شخصين.\n\n## الخطوة الأولى\n\n- استمع\n- اسأل\n\n## الخطوة الثانية\n\n> قال أحدهم شيئا.\n")
        .With("guides/hebrew.md", "# מתחילים כאן\n\nאימון הוא שיחה בין שני אנשים.\n\n## הצעד הראשון\n\n| מילה | מספר |\n|---|--:|\n| הקשבה | 7 |\n")
        .With("wheels/compass.md", """
            ---
            scale: 1-10
            buckets:
              - { id: listening, title: الاستماع, description: أن تسمع ما قيل. }
              - { id: deciding, title: القرار, description: أن تختار. }
              - { id: planning, title: التخطيط, description: ترتيب العمل. }
            ---
            # البوصلة

            ثلاث مجموعات.
            """)
        .With("skills/listening/asking.md", """
            # طرح الأسئلة

            تسأل ثم تنتظر.

            ## Levels

            ### 1: يجيب

            يجيب قبل أن يسأل.

            ### 7: يسأل

            يسأل وينتظر.
            """)
        .With("sessions/hour.md", """
            ---
            minutes: 60
            ---
            # ساعة معا

            ## البداية {#begin minutes=60}

            ::: answer {#notes rows=3}
            ملاحظات
            :::

            ::: scale {#energy from=1 to=10 low="قليل" high="كثير"}
            كم لديك من طاقة؟
            :::
            """);
}
