using Playbook.Engine.Diagnostics;

namespace Playbook.Engine.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    private static readonly DiagnosticDescriptor Broken = new("PB9001", Severity.Error, "Broken", "links");
    private static readonly DiagnosticDescriptor Odd = new("PB9002", Severity.Warning, "Odd");

    [Fact]
    public void Findings_are_sorted_by_file_line_column_code_and_text_with_those_of_no_file_first()
    {
        Diagnostic[] sorted =
        [
            Broken.At(null, "no file"),
            Broken.At(new SourceLocation("a.md"), "whole file"),
            Broken.At(new SourceLocation("a.md", 2), "x"),
            Broken.At(new SourceLocation("a.md", 2, 9), "x"),
            Broken.At(new SourceLocation("a.md", 10, 1), "m"),
            Broken.At(new SourceLocation("a.md", 10, 1), "n"),
            Broken.At(new SourceLocation("a.md", 10, 1), "n", "a"),
            Broken.At(new SourceLocation("a.md", 10, 1), "n", "b"),
            Broken.At(new SourceLocation("a.md", 10, 1), "n", "b", "c"),
            Broken.At(new SourceLocation("a.md", 10, 1, 4), "n", "b", "c"),
            Odd.At(new SourceLocation("a.md", 10, 1), "a"),
            Odd.At(new SourceLocation("B.md", 1, 1), "capital letters come first"),
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

        bag.Add(Broken.At(new SourceLocation("a.md", 1), "x"));
        bag.Add(Broken.At(new SourceLocation("a.md", 1), "x"));

        bag.Errors.ShouldBe(1);
    }

    [Fact]
    public void Findings_from_many_threads_are_all_kept()
    {
        var bag = new DiagnosticBag();

        Parallel.For(0, 1000, i => bag.Add(Odd.At(new SourceLocation("a.md", i), "x")));

        bag.Warnings.ShouldBe(1000);
    }

    [Fact]
    public void A_setting_changes_the_severity_of_its_own_codes_only()
    {
        var bag = new DiagnosticBag(new Dictionary<string, Severity> { ["links"] = Severity.Hint, ["odd"] = Severity.Error });

        bag.Add(Broken.At(null, "x"));
        bag.Add(Odd.At(null, "x"));

        bag.Errors.ShouldBe(0);
        bag.Warnings.ShouldBe(1);
        bag.ToSortedList()[0].Severity.ShouldBe(Severity.Hint);
    }

    [Fact]
    public void Without_settings_the_descriptor_decides()
    {
        var bag = new DiagnosticBag();

        bag.AddRange([Broken.At(null, "x"), Odd.At(null, "x")]);

        (bag.Errors, bag.Warnings).ShouldBe((1, 1));
    }
}
