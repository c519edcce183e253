namespace Playbook.Coaching.Blocks;

/// <summary>One thing to fill in on a page.</summary>
/// <param name="Number">Its place on the sheet, from 1: what paper and screen agree on.</param>
/// <param name="Id">What saved responses hang on: the block's id, or <c>bank/question</c> for a question that was pulled.</param>
/// <param name="Type">How it is filled in: <c>answer</c>, <c>scale</c> and so on.</param>
/// <param name="Prompt">Its words without markup.</param>
public sealed record FormItem(int Number, string Id, string Type, string Prompt);
