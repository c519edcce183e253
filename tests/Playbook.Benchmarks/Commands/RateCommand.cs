using System.CommandLine;
using System.Globalization;
using Playbook.Benchmarks.Interaction;

namespace Playbook.Benchmarks.Commands;

/// <summary><c>rate</c>: how long the pages on which people are rated and compared take to answer a key or a click.</summary>
internal sealed class RateCommand : InteractionCommand
{
    private readonly Option<int> _buckets = new("--buckets") { Description = "Buckets of the wheel", DefaultValueFactory = _ => 12 };
    private readonly Option<int> _skills = new("--skills") { Description = "Skills in each bucket", DefaultValueFactory = _ => 10 };

    /// <summary>The command.</summary>
    public RateCommand() : base("rate", "Measures how long rating and comparing take to answer, in a browser")
    {
        _buckets.Validators.Add(new NumberRange(_buckets.Name, 3, 12).Check);
        _skills.Validators.Add(new NumberRange(_skills.Name, 1, 40).Check);
        Add(_buckets);
        Add(_skills);
    }

    /// <inheritdoc />
    protected override string Write(string input, ParseResult parsed)
    {
        var (buckets, skills) = SizeOf(parsed);
        WheelSite.Write(input, buckets, skills);
        return string.Create(CultureInfo.InvariantCulture, $"{buckets * skills} skills in {buckets} buckets");
    }

    /// <inheritdoc />
    protected override Task<IReadOnlyList<TimedAct>> RunAsync(TimedPage page, Uri site, ParseResult parsed)
    {
        var (buckets, skills) = SizeOf(parsed);
        return new RaterSession(page, site).RunAsync(buckets, skills);
    }

    private (int Buckets, int Skills) SizeOf(ParseResult parsed) => (parsed.GetRequiredValue(_buckets), parsed.GetRequiredValue(_skills));
}
