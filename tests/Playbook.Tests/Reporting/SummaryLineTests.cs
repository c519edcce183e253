using System.Globalization;
using Playbook.Building;
using Playbook.Coaching.Build;
using Playbook.Reporting;
using Playbook.Tests.Harness;

namespace Playbook.Tests.Reporting;

public sealed class SummaryLineTests
{
    [Fact]
    public void Numbers_are_counted_in_english_whatever_the_culture()
    {
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");

        Line(new BuildResult(10063, 12091, []), 1412.5).ShouldBe("Built 10063 pages, 12091 files in 1413 ms: 0 warnings, 0 errors");
    }

    [Fact]
    public void One_of_a_kind_is_singular_and_hints_are_counted_where_there_are_any() =>
        Line(new BuildResult(1, 1, [Findings.Error, Findings.Warning, Findings.Hint]), 0.4)
            .ShouldBe("Built 1 page, 1 file in 0 ms: 1 hint, 1 warning, 1 error");

    private static string Line(BuildResult result, double milliseconds) =>
        SummaryLine.Of(new BuildReport("Built", new BuildOutcome(result, TimeSpan.FromMilliseconds(milliseconds), IsCommitted: true)));
}
