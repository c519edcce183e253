using Microsoft.Playwright;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;
using Playbook.Testing;

namespace Playbook.Browser.Tests.Pages;

/// <summary>The handbook that comes with the product: its home, a page of each kind and each page that is made.</summary>
public sealed class HandbookPageTests(BrowserFixture fixture)
{
    public static TheoryData<SiteHost, string> Pages
    {
        get
        {
            var data = new TheoryData<SiteHost, string>();
            foreach (var host in Enum.GetValues<SiteHost>())
            {
                data.AddRange(
                    (host, "index.html"),
                    (host, "guides/first-hour-coach.html"),
                    (host, "frameworks/five-step-coaching.html"),
                    (host, "wheels/pmwheel.html"),
                    (host, "roles/senior-pm.html"),
                    (host, "skills/team/empathy.html"),
                    (host, "questions/closing-questions.html"),
                    (host, "sessions/effective-session.html"),
                    (host, "checks/coaching-readiness.html"),
                    (host, "plans/stakeholder-management.html"),
                    (host, "lists/emotions.html"),
                    (host, "skills/index.html"),
                    (host, "skills/team/index.html"),
                    (host, "search.html"),
                    (host, "tags/index.html"),
                    (host, "tags/feedback.html"),
                    (host, "404.html"));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_clean_and_accessible(SiteHost host, string path)
    {
        await using var site = await StartAsync(host);
        await using var probe = await fixture.OpenAsync(site.Root, path);

        await probe.ShouldBeCleanAsync();
        await probe.ShouldBeAccessibleAsync();
        (await probe.Page.Locator("h1").CountAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData(SiteHost.Http)]
    [InlineData(SiteHost.File)]
    public async Task Links_lead_from_the_home_page_to_a_skill_and_back(SiteHost host)
    {
        await using var site = await StartAsync(host);
        await using var probe = await fixture.OpenAsync(site.Root);

        await probe.Page.Locator("main").Locator(".home-wheel").GetByRole(AriaRole.Link, new() { Name = "Team", Exact = true }).ClickAsync();
        await probe.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Empathy", Exact = true }).First.ClickAsync();
        (await probe.Page.Locator("h1").InnerTextAsync()).ShouldBe("Empathy");
        await probe.Page.Locator(".site-title").ClickAsync();

        new Uri(probe.Page.Url).ShouldBe(new Uri(site.Root, "index.html"));
        await probe.ShouldBeCleanAsync();
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_first()
    {
        await using var site = await StartAsync(SiteHost.File);
        await using var probe = await fixture.OpenAsync(site.Root, "skills/team/empathy.html");

        await probe.Page.Keyboard.PressAsync("Tab");
        await probe.Page.Keyboard.PressAsync("Enter");

        (await probe.Page.EvaluateAsync<string>("document.activeElement.localName")).ShouldBe("main");
    }

    [Fact]
    public async Task A_phone_shows_a_page_without_sideways_scrolling()
    {
        await using var site = await StartAsync(SiteHost.File);
        await using var probe = await fixture.OpenAsync(
            site.Root,
            "sessions/effective-session.html",
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } });

        (await probe.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(320);
        await probe.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task A_page_in_the_dark_is_accessible()
    {
        await using var site = await StartAsync(SiteHost.File);
        await using var probe = await fixture.OpenAsync(
            site.Root, "sessions/effective-session.html", new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });

        await probe.ShouldBeAccessibleAsync();
    }

    private static async Task<HostedSite> StartAsync(SiteHost host)
    {
        var handbook = await DefaultHandbook.BuildAsync();
        handbook.Diagnostics.ShouldBeEmpty();
        return await HostedSite.StartAsync(host, handbook.Files.ToDictionary(file => file.Key.Value, file => file.Value));
    }
}
