using Playbook.Coaching.Build;
using Playbook.Engine.Diagnostics;

namespace Playbook.Coaching.Questions.Import;

/// <summary>Finds out into which banks questions go.</summary>
/// <param name="handbook">The handbook.</param>
/// <param name="request">Where it lies.</param>
/// <param name="options">What was asked for.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class BankTargets(HandbookFacts handbook, BuildRequest request, ImportOptions options, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, BankTarget?> _targets = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The bank for a file: the one that was named, else one that is named after the file. Null when it cannot be used, which is reported.</summary>
    public BankTarget? For(ImportSource source)
    {
        var name = options.Bank ?? BankName.Free(BankName.Of(source), candidate => handbook.OwnerOf(candidate) is not null);
        if (!_targets.TryGetValue(name, out var target))
        {
            _targets[name] = target = Open(name);
        }

        return target;
    }

    private BankTarget? Open(string name)
    {
        if (BankName.ProblemIn(name) is { } problem)
        {
            return Refuse($"The name '{name}' {problem}.", "a name for a file, such as hiring-questions");
        }

        if (handbook.OwnerOf(name) is { } owner)
        {
            return Refuse(
                $"The name '{name}' belongs to {owner}.",
                suggestion: $"Name another bank, such as --bank {BankName.Free(name, candidate => handbook.OwnerOf(candidate) is not null)}.");
        }

        if (handbook.OwnBank(name) is { } file)
        {
            return BankTarget.Existing(file, handbook.InputOf(file), options, diagnostics);
        }

        var path = BankFile.PathOf(name);
        var input = request.Inputs.Count - 1;
        var root = request.Inputs[input].DisplayName;
        return new BankTarget(path, root.Length == 0 ? path.Value : $"{root}/{path.Value}", input, options);
    }

    private BankTarget? Refuse(string message, string? expected = null, string? suggestion = null)
    {
        diagnostics.Add(ImportDiagnostics.UnusableBank.At(null, message, expected, suggestion));
        return null;
    }
}
