using System.Text.Json;
using Playbook.Browser.Tests.Browsers;
using Playbook.Browser.Tests.Sites;

namespace Playbook.Browser.Tests.Rounds;

/// <summary>A wheel that is edited between two visits loses nobody's answers.</summary>
public sealed class ChangedWheelTests(BrowserFixture browser)
{
    /// <summary>At each step skills and buckets change places and names, some go and some come; then somebody rates one more.</summary>
    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public async Task Reordering_renaming_adding_and_removing_skills_between_visits_loses_no_answer(int seed)
    {
#pragma warning disable CA5394 // A test that can be repeated.
        var random = new Random(seed);
        var wheel = RatingSite.Some(4, 3);
        var files = await RatingSite.BuildAsync(wheel);
        await using var server = await SiteServer.StartAsync(files);
        await using var probe = await browser.OpenAsync(server.Root, RatingSite.Assess);
        var rating = await RatingPage.OpenAsync(probe);
        var given = new Dictionary<string, int>();
        await rating.FactsAsync("Ana", "Ana", "self");
        foreach (var (id, _, _) in wheel.SelectMany(bucket => bucket.Skills))
        {
            given[$"skill/{id}"] = random.Next(1, 10);
            await rating.RateAsync($"skill/{id}", $"{given[$"skill/{id}"]}");
        }

        await rating.Form.SavedAsync();

        for (var visit = 0; visit < 4; visit++)
        {
            Edit(wheel, random, visit);
            foreach (var (path, bytes) in await RatingSite.BuildAsync(wheel))
            {
                files[path] = bytes;
            }

            await rating.Form.ReloadAsync();
            var here = wheel.SelectMany(bucket => bucket.Skills).Select(skill => $"skill/{skill.Id}").ToHashSet();
            foreach (var (id, value) in given.Where(one => here.Contains(one.Key)))
            {
                (await rating.Item(id).Locator(".values input:checked").GetAttributeAsync("value")).ShouldBe($"{value}", $"{id}, seed {seed}, visit {visit}");
            }

            var one = here.ElementAt(random.Next(here.Count));
            given[one] = (given.GetValueOrDefault(one) % 9) + 1;
            await rating.RateAsync(one, $"{given[one]}");
            await rating.Form.SavedAsync();
            var stored = JsonDocument.Parse(await rating.Form.StoredAsync(RatingSite.Database)).RootElement[0].GetProperty("answers").EnumerateArray()
                .Where(answer => answer.GetProperty("type").GetString() == "rating")
                .ToDictionary(answer => answer.GetProperty("id").GetString()!, answer => answer.GetProperty("value").GetInt32());
            stored.OrderBy(answer => answer.Key, StringComparer.Ordinal).ShouldBe(given.OrderBy(answer => answer.Key, StringComparer.Ordinal), $"seed {seed}, visit {visit}");
        }

        await probe.ShouldBeCleanAsync();
    }

    private static void Edit(List<(string Bucket, List<(string Id, string Title, string Level)> Skills)> wheel, Random random, int visit)
    {
        for (var i = 0; i < 6; i++)
        {
            var skills = wheel[random.Next(wheel.Count)].Skills;
            var at = random.Next(skills.Count);
            switch (random.Next(5))
            {
                case 0 when skills.Count > 1:
                    skills.RemoveAt(at);
                    break;
                case 1:
                    skills.Add(($"skill-new-{visit}-{i}", $"New {visit}.{i}", "You do it."));
                    break;
                case 2:
                    skills[at] = skills[at] with { Title = $"Renamed {visit}.{i}", Level = $"You do it {visit} times." };
                    break;
                case 3:
                    var other = wheel[random.Next(wheel.Count)].Skills;
                    if (other != skills && skills.Count > 1)
                    {
                        other.Insert(0, skills[at]);
                        skills.RemoveAt(at);
                    }

                    break;
                default:
                    wheel.Reverse();
                    break;
            }
        }
    }
#pragma warning restore CA5394
}
