using Playbook.Browser.Tests.Sites;
using Playbook.Testing;

namespace Playbook.Browser.Tests.Workbook;

/// <summary>A handbook with forms of every sort of block, to be filled in.</summary>
internal static class WorkbookSite
{
    /// <summary>One of every block.</summary>
    public const string Form = "checks/form.html";

    /// <summary>Another form of the same handbook.</summary>
    public const string Other = "sessions/other.html";

    /// <summary>The name of the workbook's database.</summary>
    public const string Database = "playbook:forms";

    private const string FormText =
        """
        # A form

        ::: answer {#wins rows=3}
        What went well?
        :::

        ::: answer {#doubts private}
        What do you doubt?
        :::

        ::: scale {#energy from=1 to=5 low="flat" high="buzzing"}
        How much energy?
        :::

        ::: choice {#focus}
        What is it about?
        - Listening
        - Deciding
        :::

        ::: checklist {#ready}
        What holds?
        - I have read the notes
        - I have a question
        :::

        ::: emotions {#mood}
        How do you feel?
        :::

        ::: actions {#next rows=2}
        What will you do?
        :::

        ::: questions {#prepare bank=first take=3}
        Choose some.
        :::

        ::: questions {#again bank=first take=3}
        And once more.
        :::
        """;

    private const string OtherText =
        """
        # Another form

        ::: answer {#notes}
        Notes
        :::
        """;

    private const string First =
        """
        # First questions

        - How sure are you of [Skill X]? What would make it [Skill X + 1]? {#how-sure scale=1-10}
        - Last time you needed [Skill X] you were about to ____ when ____. What happened? {#last-time}
        - What is [role] to you? {#role-now}
        """;

    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> Files = new(() => BuildAsync());

    /// <summary>Makes it reachable.</summary>
    public static async Task<HostedSite> StartAsync(SiteHost host = SiteHost.Http) => await HostedSite.StartAsync(host, await Files.Value);

    /// <summary>Serves it as a plain server on an intranet does, which knows nothing of its headers.</summary>
    public static async Task<SiteServer> ServeAsync()
    {
        var files = new SiteFiles(await Files.Value);
        files.Remove("_headers");
        return await SiteServer.StartAsync(files);
    }

    /// <summary>The files of the site, with other words on the page of the form if there are any.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> BuildAsync(Func<string, string>? edit = null)
    {
        var site = await new SiteBuilder()
            .With("_settings.yml", "id: forms\ntitle: Forms\n")
            .With("index.md", "# Forms\n\nBegin with [a form](checks/form.md).\n")
            .With("checks/form.md", edit?.Invoke(FormText) ?? FormText)
            .With("sessions/other.md", OtherText)
            .With("questions/first.md", First)
            .With("skills/listening/asking.md", "# Asking\n\nYou ask.\n")
            .With("roles/lead.md", "# Lead\n\nYou lead.\n")
            .With("lists/emotions.md", "# Emotions\n\n## Bright\n\n- Proud\n- Hopeful\n\n## Low\n\n- Tired\n")
            .BuildAsync();
        return site.Files.ToDictionary(file => file.Key.Value, file => file.Value);
    }
}
