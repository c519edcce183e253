namespace Playbook.Coaching.Views;

/// <summary>What the partial <c>wheel-small</c> is given: where a bucket lies in its wheel.</summary>
/// <param name="Title">The title of the wheel.</param>
/// <param name="Url">The page of the wheel.</param>
/// <param name="Number">The place of the bucket in the wheel, from 1; also its hue.</param>
/// <param name="Count">How many buckets the wheel has.</param>
/// <param name="Slices">Its slices, clockwise from 12 o'clock, in a square of 100 units around (0, 0).</param>
public sealed record SmallWheelView(string Title, string Url, int Number, int Count, IReadOnlyList<SmallSliceView> Slices);

/// <summary>A slice of a small wheel.</summary>
/// <param name="Number">Its place, from 1; also its hue.</param>
/// <param name="Face">Path of its area.</param>
/// <param name="IsCurrent">Whether it is the bucket.</param>
public sealed record SmallSliceView(int Number, string Face, bool IsCurrent);
