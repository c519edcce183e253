using System.Globalization;
using System.Text.RegularExpressions;
using Playbook.Coaching.Tests.Samples;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Determinism;

/// <summary>The same input gives the same bytes, whatever machine, culture and time zone.</summary>
[Collection(nameof(ChangesTheProcess))]
public sealed partial class DeterminismTests
{
    [Fact]
    public async Task Two_builds_are_the_same_byte_for_byte() =>
        ShouldBeSame(await BuildAsync(), await BuildAsync());

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    public async Task The_culture_of_the_machine_does_not_show(string culture)
    {
        var expected = await BuildAsync();
        var before = (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
            ShouldBeSame(await BuildAsync(), expected);
        }
        finally
        {
            (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.CurrentCulture) = before;
        }
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    public async Task The_time_zone_of_the_machine_does_not_show(string zone)
    {
        var expected = await BuildAsync();
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            SetZone(zone);
            ShouldBeSame(await BuildAsync(), expected);
        }
        finally
        {
            SetZone(before);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    public async Task It_does_not_matter_how_many_documents_are_worked_on_at_once(int degree) =>
        ShouldBeSame(await BuildAsync(new SiteBuilder { MaxDegreeOfParallelism = degree }), await BuildAsync());

    [Fact]
    public async Task The_day_of_the_build_does_not_show() =>
        ShouldBeSame(await BuildAsync(new SiteBuilder { Today = new DateOnly(2000, 2, 29) }), await BuildAsync());

    [Fact]
    public async Task No_file_holds_a_path_of_the_machine_or_a_date_that_nobody_wrote()
    {
        var site = await BuildAsync();

        foreach (var address in site.Addresses.Where(address => !address.EndsWith(".png", StringComparison.Ordinal)))
        {
            var text = site[address].Replace("2026-10-01", "", StringComparison.Ordinal).Replace("draft/2020-12", "", StringComparison.Ordinal);
            text.ShouldNotContain(Repository.Root);
            text.ShouldNotContain(Environment.CurrentDirectory);
            text.ShouldNotContain(Path.GetTempPath());
            ADate().Matches(text).Select(match => match.Value).ShouldBeEmpty(address);
        }
    }

    private static Task<BuiltSite> BuildAsync(SiteBuilder? builder = null) => SampleHandbook.AddTo(builder ?? new SiteBuilder())
        .With("guides/iI.md", "---\ntags: [INDEX ITEM, Ärger, zebra]\norder: -3\n---\n# İstanbul IS ıt\n\n## TITLE ID\n\n[id](#title-id)\n\n8. a\n9. b\n")
        .Set("site", "https://example.org/")
        .BuildAsync();

    private static void ShouldBeSame(BuiltSite site, BuiltSite expected)
    {
        site.Addresses.ShouldBe(expected.Addresses);
        foreach (var (address, bytes) in expected.Files)
        {
            site.Files[address].AsSpan().SequenceEqual(bytes).ShouldBeTrue($"{address} differs");
        }
    }

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }

    [GeneratedRegex(@"\b20[0-9]{2}-[0-9]{2}\b|\b20[2-9][0-9]\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ADate();
}
