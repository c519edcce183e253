using System.Globalization;

namespace Playbook.Testing.Search;

/// <summary>Reads files of judged queries; <c>handbook-queries.txt</c> says in its first lines how they are written.</summary>
public static class JudgedQueries
{
    private const string Margin = "  ";

    /// <summary>The queries to the handbook of this repository.</summary>
    public static IReadOnlyList<JudgedQuery> OfHandbook { get; } =
        Read(File.ReadLines(Path.Combine(Repository.Root, "tests", "Playbook.Testing", "Search", "handbook-queries.txt")));

    /// <summary>Reads the lines of a file.</summary>
    /// <exception cref="FormatException">A line makes no sense where it stands.</exception>
    public static IReadOnlyList<JudgedQuery> Read(IEnumerable<string> lines)
    {
        var queries = new List<JudgedQuery>();
        var (sort, grades, number) = ("", new Dictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            if (line is ['[', .., ']'])
            {
                sort = line[1..^1];
            }
            else if (line.StartsWith(Margin, StringComparison.Ordinal))
            {
                if (queries is [] || !TryReadGrade(line, out var address, out var grade) || !grades.TryAdd(address, grade)) throw Wrong(number, line);
            }
            else if (sort.Length == 0 || queries.Exists(query => query.Text == line))
            {
                throw Wrong(number, line);
            }
            else
            {
                queries.Add(new JudgedQuery(line, sort, grades = new(StringComparer.Ordinal)));
            }
        }

        return queries;
    }

    private static bool TryReadGrade(string line, out string address, out int grade)
    {
        address = line.Length > 4 ? line[4..] : "";
        grade = 0;
        return address.Length > 0 && line[3] == ' '
            && int.TryParse(line.AsSpan(2, 1), NumberStyles.None, CultureInfo.InvariantCulture, out grade) && grade is >= 1 and <= 3;
    }

    private static FormatException Wrong(int number, string line) =>
        new($"Line {number.ToString(CultureInfo.InvariantCulture)}: '{line}' is not a grade from 1 to 3 and an address below a query, a query below a sort, or stands there twice.");
}
