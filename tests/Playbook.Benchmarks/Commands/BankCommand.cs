using System.CommandLine;
using System.Globalization;
using Playbook.Benchmarks.Interaction;

namespace Playbook.Benchmarks.Commands;

/// <summary><c>bank</c>: how long the page of all questions takes to answer a key or a click.</summary>
internal sealed class BankCommand : InteractionCommand
{
    private readonly Option<int> _questions = new("--questions") { Description = "Questions in all banks", DefaultValueFactory = _ => 5_000 };

    /// <summary>The command.</summary>
    public BankCommand() : base("bank", "Measures how long filtering, drawing and collecting questions take to answer, in a browser")
    {
        _questions.Validators.Add(new NumberRange(_questions.Name, 100, 50_000).Check);
        Add(_questions);
    }

    /// <inheritdoc />
    protected override string Write(string input, ParseResult parsed)
    {
        var questions = parsed.GetRequiredValue(_questions);
        BankInput.Write(input, questions);
        return string.Create(CultureInfo.InvariantCulture, $"{questions} questions");
    }

    /// <inheritdoc />
    protected override Task<IReadOnlyList<TimedAct>> RunAsync(TimedPage page, Uri site, ParseResult parsed) => new CollectorSession(page, site).RunAsync();
}
