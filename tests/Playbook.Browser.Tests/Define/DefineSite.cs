using Playbook.Browser.Tests.Sites;
using Playbook.Testing;

namespace Playbook.Browser.Tests.Define;

/// <summary>A small handbook whose wheel is put into other words; its files are written in every way that authors have.</summary>
internal static class DefineSite
{
    /// <summary>The page of its first wheel.</summary>
    public const string Page = "define/pm.html";

    /// <summary>The name of the workbook's database.</summary>
    public const string Database = "playbook:house";

    private const string Settings = "id: house\ntitle: House\n";

    /// <summary>The files of the handbook, by path.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["index.md"] = "# House\n\nBegin with [asking](skills/listen/asking.md).\n",
        ["guides/first.md"] = "---\nskills: [silence]\n---\n# First\n\nRead [silence](skills/../../skills/listen/silence.md) and xref:asking.\n",
        ["wheels/pm.md"] =
            """
            ---
            order: 1
            scale: 1-10
            buckets:
              - id: listen
                title: Listen
                description: "Hearing: what is said."
              - id: plan
                title: Plan
              - id: ship
                title: Ship
            ---
            # PM wheel

            ## Listen {#listen}

            See [asking](../skills/listen/asking.md) and [silence](../skills/listen/silence.md).
            """,
        ["wheels/lead.md"] = "---\norder: 2\nbuckets:\n  - {id: a, title: A}\n  - {id: b, title: B}\n  - {id: c, title: C}\n---\n# Lead wheel\n",
        ["skills/a/one.md"] = "# One\n\nOne.\n",
        ["skills/listen/asking.md"] =
            """
            ---
            order: 1
            ---
            # Asking

            You ask *open* questions, as in [silence](silence.md).

            ## Why it matters

            Nobody knows.

            ## Levels

            ### 1: Waits

            You wait.

            ### 4: Asks

            You ask, and [listen](silence.md).

            - Once
            - Twice

            ### 10: Is asked

            ## Self-check

            - Whom did you ask? {#whom}
            """,
        ["skills/listen/silence.md"] = "---\norder: 2\ntitle: Silence\ndescription: You say nothing.\n---\nText.\n\n## Stufen {#levels}\n\n### 4 – Says little\n\nLittle.\n\n### 7\n\nNothing.\n",
        ["skills/plan/goals.md"] = "# Goals\n\nYou aim.\n\n## Levels\n\n### 4: Aims\n\nYou aim.\n",
        ["skills/plan/order.md"] = "# Order\n\nYou sort.\n",
        ["skills/plan/dates.md"] = "# Dates\n\nYou date.\n",
        ["skills/ship/tests.md"] = "# Tests\n\nYou test.\n",
        ["roles/pm.md"] =
            """
            ---
            order: 1
            ---
            # Product manager

            ## Erwartungen {#expectations}

            Some words.

            | Skill | Number |
            |---|---|
            | [Asking](../skills/listen/asking.md) | 5 |
            | silence | 4 |
            | [Goal *setting*](../skills/plan/goals.md) | 3 |
            """,
        ["roles/lead.md"] = "---\norder: 2\nwheel: pm\n---\n# Lead\n\nYou lead.\n",
        ["questions/first.md"] = "# First\n\n- What is silent? {#silent skill=silence}\n",
    };

    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> Site = new(async () => Bytes(await Builder().BuildAsync()));

    /// <summary>The handbook as a base, with nothing in the site's own folder but its settings.</summary>
    public static SiteBuilder Builder() => Files.Aggregate(
        new SiteBuilder().With("_settings.yml", Settings), (builder, file) => builder.WithBase(file.Key, file.Value));

    /// <summary>The handbook in the site's own folder.</summary>
    public static SiteBuilder OwnBuilder() => Files.Aggregate(
        new SiteBuilder().With("_settings.yml", Settings), (builder, file) => builder.With(file.Key, file.Value));

    /// <summary>Makes it reachable.</summary>
    public static async Task<HostedSite> StartAsync(SiteHost host = SiteHost.Http) => await HostedSite.StartAsync(host, await Site.Value);

    /// <summary>Serves it as a plain server on an intranet does, which knows nothing of its headers.</summary>
    public static async Task<SiteServer> ServeAsync()
    {
        var files = new SiteFiles(await Site.Value);
        files.Remove("_headers");
        return await SiteServer.StartAsync(files);
    }

    /// <summary>The files of a site by address.</summary>
    public static IReadOnlyDictionary<string, byte[]> Bytes(BuiltSite site) =>
        site.Files.ToDictionary(file => file.Key.Value, file => file.Value);
}
