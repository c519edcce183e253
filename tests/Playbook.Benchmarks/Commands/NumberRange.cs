using System.CommandLine.Parsing;
using System.Globalization;

namespace Playbook.Benchmarks.Commands;

/// <summary>Holds what is typed to a range; what is no number at all the parser itself reports.</summary>
/// <param name="Name">What the number is called on the command line.</param>
/// <param name="Least">The least number.</param>
/// <param name="Most">The highest number.</param>
internal sealed record NumberRange(string Name, int Least, int Most)
{
    /// <summary>Adds an error to a result when one of its numbers is outside the range.</summary>
    public void Check(SymbolResult result)
    {
        if (result.Tokens.Any(token => int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && (number < Least || number > Most)))
        {
            result.AddError($"'{Name}' takes numbers from {Least} to {Most}.");
        }
    }
}
