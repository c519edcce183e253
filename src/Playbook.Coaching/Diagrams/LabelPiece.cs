using System.Globalization;
using System.Text;

namespace Playbook.Coaching.Diagrams;

/// <summary>A piece of a name that stays in one line.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Joint">What stands between it and the next piece.</param>
public readonly record struct LabelPiece(string Text, LabelJoint Joint)
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Letters that stay together at the ends of a word that is broken.</summary>
    private const int Together = 3;

    /// <summary>Takes a name apart where a line may end: at spaces, behind hyphens and slashes, and around letters that fill a square.</summary>
    public static IReadOnlyList<LabelPiece> Of(string name)
    {
        var pieces = new List<LabelPiece>();
        foreach (var word in name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            AddWord(word, pieces);
        }

        return pieces;
    }

    /// <summary>The piece, itself taken apart between letters.</summary>
    public IReadOnlyList<LabelPiece> Broken()
    {
        var letters = Letters(Text);
        if (letters.Count < 2 * Together)
        {
            return [this];
        }

        var parts = letters[Together..^Together].Prepend(string.Concat(letters[..Together])).Append(string.Concat(letters[^Together..])).ToList();
        var last = Joint;
        return [.. parts.Select((part, index) => new LabelPiece(part, index == parts.Count - 1 ? last : JointBehind(part)))];
    }

    /// <summary>What a reader sees as letters: a base with its marks.</summary>
    public static List<string> Letters(string text)
    {
        var letters = new List<string>();
        var each = StringInfo.GetTextElementEnumerator(text);
        while (each.MoveNext())
        {
            letters.Add(each.GetTextElement());
        }

        return letters;
    }

    private static void AddWord(string word, List<LabelPiece> pieces)
    {
        var piece = new StringBuilder();
        foreach (var letter in Letters(word))
        {
            var isSquare = TextWidth.IsSquare(letter.EnumerateRunes().First());
            if (isSquare || letter[0] == SoftHyphen)
            {
                End(isSquare ? LabelJoint.None : LabelJoint.Hyphen);
            }

            if (letter[0] != SoftHyphen)
            {
                piece.Append(letter);
            }

            if (isSquare || letter is "-" or "/" or "–" or "—")
            {
                End(LabelJoint.None);
            }
        }

        End(LabelJoint.Space);
        if (pieces.Count > 0)
        {
            pieces[^1] = pieces[^1] with { Joint = LabelJoint.Space };
        }

        void End(LabelJoint joint)
        {
            if (piece.Length > 0)
            {
                pieces.Add(new(piece.ToString(), joint));
                piece.Clear();
            }
        }
    }

    /// <summary>A hyphen belongs to scripts with capitals; others are broken without a mark.</summary>
    private static LabelJoint JointBehind(string letter)
    {
        var rune = letter.EnumerateRunes().First();
        return Rune.IsLower(rune) || Rune.IsUpper(rune) ? LabelJoint.Hyphen : LabelJoint.None;
    }
}
