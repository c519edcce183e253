using Playbook.Coaching.Questions;

namespace Playbook.Coaching.Graph;

/// <summary>A question and the bank it stands in.</summary>
/// <param name="Bank">The bank.</param>
/// <param name="Question">The question.</param>
public sealed record BankQuestion(BankPage Bank, Question Question);
