using Playbook.Coaching.Diagrams;

namespace Playbook.Coaching.Views;

/// <summary>What the partial <c>wheel-diagram</c> is given. All lengths are in the units of its square of 600 around (0, 0).</summary>
/// <param name="Title">The title of the wheel.</param>
/// <param name="Hub">Radius of the hub.</param>
/// <param name="Name">The title, set in lines that fit into the hub.</param>
/// <param name="Slices">Its slices, clockwise from 12 o'clock.</param>
public sealed record WheelDiagramView(string Title, string Hub, LabelView Name, IReadOnlyList<SliceView> Slices);

/// <summary>A slice of a wheel.</summary>
/// <param name="Number">The place of its bucket in the wheel, from 1; also its hue.</param>
/// <param name="Title">The name of its bucket.</param>
/// <param name="Url">The page of its bucket.</param>
/// <param name="Face">Path of its area.</param>
/// <param name="Rim">Path of the band at its outer edge.</param>
/// <param name="X">Middle of its number.</param>
/// <param name="Y">Middle of its number.</param>
/// <param name="Label">The name, set in lines that fit into the slice.</param>
public sealed record SliceView(
    int Number, string Title, string Url, string Face, string Rim, string X, string Y, LabelView Label);

/// <summary>A name in lines.</summary>
/// <param name="Size">Font size.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>: which way its first letter is written.</param>
/// <param name="IsBroken">Whether a word is broken with a hyphen.</param>
/// <param name="Lines">Its lines.</param>
public sealed record LabelView(string Size, string Direction, bool IsBroken, IReadOnlyList<LabelLineView> Lines);

/// <summary>A line of a name.</summary>
/// <param name="Text">Its words.</param>
/// <param name="X">The middle of the line.</param>
/// <param name="Y">The line that its letters stand on.</param>
/// <param name="End">What follows in the name: <c>space</c>, <c>none</c>, or <c>hyphen</c> for the rest of a word, behind a hyphen.</param>
public sealed record LabelLineView(string Text, string X, string Y, LabelJoint End);
