using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    private static readonly DiagnosticDescriptor s_broken = new("PB9001", Severity.Error, "Broken", "links");
    private static readonly DiagnosticDescriptor s_odd = new("PB9002", Severity.Warning, "Odd");

    [Fact]
    public void Findings_are_sorted_by_file_line_column_code_and_text_with_those_of_no_file_first()
    {
        Diagnostic[] sorted =
        [
            s_broken.At(null, "no file"),
            s_broken.At(new SourceLocation("a.md"), "whole file"),
            s_broken.At(new SourceLocation("a.md", 2), "x"),
            s_broken.At(new SourceLocation("a.md", 2, 9), "x"),
            s_broken.At(new SourceLocation("a.md", 10, 1), "m"),
            s_broken.At(new SourceLocation("a.md", 10, 1), "n"),
            s_broken.At(new SourceLocation("a.md", 10, 1), "n", "a"),
            s_broken.At(new SourceLocation("a.md", 10, 1), "n", "b"),
            s_broken.At(new SourceLocation("a.md", 10, 1), "n", "b", "c"),
            s_broken.At(new SourceLocation("a.md", 10, 1, 4), "n", "b", "c"),
            s_odd.At(new SourceLocation("a.md", 10, 1), "a"),
            s_odd.At(new SourceLocation("B.md", 1, 1), "capital letters come first"),
        ];
        sorted = [sorted[0], sorted[^1], .. sorted[1..^1]];

        for (var seed = 0; seed < 20; seed++)
        {
            var shuffled = sorted.ToArray();
            new Random(seed).Shuffle(shuffled);
            var bag = new DiagnosticBag();

            bag.AddRange(shuffled);

            bag.ToSortedList().ShouldBe(sorted);
        }
    }

    [Fact]
    public void The_same_finding_twice_counts_once()
    {
        var bag = new DiagnosticBag();

        bag.Add(s_broken.At(new SourceLocation("a.md", 1), "x"));
        bag.Add(s_broken.At(new SourceLocation("a.md", 1), "x"));

        bag.Errors.ShouldBe(1);
    }

    [Fact]
    public void Findings_from_many_threads_are_all_kept()
    {
        var bag = new DiagnosticBag();

        Parallel.For(0, 1000, i => bag.Add(s_odd.At(new SourceLocation("a.md", i), "x")));

        bag.Warnings.ShouldBe(1000);
    }

    [Fact]
    public void A_setting_changes_the_severity_of_its_own_codes_only()
    {
        var bag = new DiagnosticBag(new Dictionary<string, Severity> { ["links"] = Severity.Hint, ["odd"] = Severity.Error });

        bag.Add(s_broken.At(null, "x"));
        bag.Add(s_odd.At(null, "x"));

        bag.Errors.ShouldBe(0);
        bag.Warnings.ShouldBe(1);
        bag.ToSortedList()[0].Severity.ShouldBe(Severity.Hint);
    }

    [Fact]
    public void Without_settings_the_descriptor_decides()
    {
        var bag = new DiagnosticBag();

        bag.AddRange([s_broken.At(null, "x"), s_odd.At(null, "x")]);

        (bag.Errors, bag.Warnings).ShouldBe((1, 1));
    }
}
