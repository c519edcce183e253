using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Playbook.Engine.Diagnostics;
using Playbook.Testing;

namespace Playbook.Coaching.Tests.Properties;

/// <summary>What holds for every handbook, however much is wrong with it.</summary>
public sealed class GeneratedHandbookTests
{
    private const int UsualRuns = 20;

    /// <summary>How many handbooks to make up for each property; many more than usual where somebody has the time.</summary>
    private static readonly int Runs = int.TryParse(
        Environment.GetEnvironmentVariable("PLAYBOOK_PROPERTY_RUNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var runs)
        ? runs
        : UsualRuns;

    [Fact]
    public void A_handbook_never_breaks_the_build_and_every_finding_lies_in_one_of_its_files() =>
        Check(HandbookGenerator.Handbooks, handbook =>
        {
            var site = Build(handbook);
            var (faults, findings) = (site.Diagnostics.Where(IsFault).ToList(), site.Diagnostics.Where(finding => !IsFault(finding)).ToList());
            foreach (var finding in findings.Where(finding => finding.Location is not null))
            {
                ShouldLieIn(handbook, finding);
            }

            if (!findings.Exists(finding => finding.Severity == Severity.Error))
            {
                faults.ShouldBeEmpty();
            }

            return true;
        });

    [Fact]
    public void The_same_handbook_gives_the_same_files_and_findings() =>
        Check(HandbookGenerator.Handbooks, handbook =>
        {
            var (one, other) = (Build(handbook), Build(handbook));
            other.Diagnostics.ShouldBe(one.Diagnostics);
            other.Addresses.Order(StringComparer.Ordinal).ShouldBe(one.Addresses.Order(StringComparer.Ordinal));
            return one.Files.All(file => other.Files[file.Key].AsSpan().SequenceEqual(file.Value));
        });

    [Fact]
    public void A_handbook_in_which_nothing_is_wrong_has_no_errors_and_no_warnings() =>
        Check(ValidHandbooks.All, handbook =>
        {
            Build(handbook).Diagnostics.Where(finding => finding.Severity != Severity.Hint).ShouldBeEmpty();
            return true;
        });

    /// <summary>Whether a finding is about a finished page: what stands in one for an error may be one too.</summary>
    private static bool IsFault(Diagnostic finding) => finding.Code == "PB1701";

    private static BuiltSite Build(GeneratedHandbook handbook) => handbook.BuildAsync().GetAwaiter().GetResult();

    private static void Check(Arbitrary<GeneratedHandbook> handbooks, Func<GeneratedHandbook, bool> property)
    {
        // The usual run is the same every time; a long one is another every time.
        var config = Config.QuickThrowOnFailure.WithMaxTest(Runs);
        FsCheck.Check.One(Runs == UsualRuns ? config.WithReplay(20261121, 42917) : config, Prop.ForAll(handbooks, property));
    }

    private static void ShouldLieIn(GeneratedHandbook handbook, Diagnostic finding)
    {
        var place = finding.Location!;
        handbook.Files.Keys.Select(path => $"input/{path}").ShouldContain(place.File, finding.ToString());
        var lines = handbook.Files[place.File["input/".Length..]].TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        place.Line.ShouldBeInRange(0, lines.Length, finding.ToString());
        var width = place.Line == 0 ? 0 : lines[place.Line - 1].Length;
        place.Column.ShouldBeInRange(0, width + 1, finding.ToString());
        place.Length.ShouldBeInRange(0, Math.Max(0, width + 1 - place.Column), finding.ToString());
    }
}
