using System.Text.RegularExpressions;

namespace Playbook.Coaching.Review;

/// <summary>A method that is somebody's.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Pattern">Finds its name in prose.</param>
/// <param name="Originators">Whose it is, by the part of the name that cannot be missed.</param>
internal sealed record Method(string Name, Regex Pattern, IReadOnlyList<string> Originators)
{
    /// <summary>Methods that people who coach and build products name most. Only names that mean nothing else are here.</summary>
    public static IReadOnlyList<Method> Known { get; } =
    [
        Of("PMwheel", "PMwheel", "Wille"),
        Of("GROW", "GROW", "Alexander", "Whitmore"),
        Of("Future Self", "Future Self", "Wille"),
        Of("Agile Coaching Growth Wheel", "Agile Coaching Growth Wheel", "Scrum Alliance"),
        Of("OKRs", "OKRs?|[Oo]bjectives and [Kk]ey [Rr]esults", "Grove", "Doerr"),
        Of("Jobs to be Done", "[Jj]obs[ -]to[ -][Bb]e[ -][Dd]one|JTBD", "Christensen", "Ulwick"),
        Of("opportunity solution tree", "[Oo]pportunity[ -][Ss]olution [Tt]rees?", "Torres"),
        Of("RICE", "RICE", "McBride", "Intercom"),
        Of("MoSCoW", "MoSCoW", "Clegg"),
        Of("Kano model", "Kano", "Noriaki"),
        Of("Five Whys", "(Five|5) [Ww]hys", "Toyoda", "Ohno"),
        Of("pre-mortem", "[Pp]re-?mortems?", "Klein"),
        Of("SMART goals", "SMART", "Doran"),
        Of("Radical Candor", "Radical Candou?r", "Scott"),
        Of("Nonviolent Communication", "[Nn]on-?[Vv]iolent [Cc]ommunication", "Rosenberg"),
        Of("Situation-Behavior-Impact", "SBI|Situation[-, ]+Behaviou?r[-, ]+(and )?Impact", "Center for Creative Leadership"),
        Of("Johari window", "Johari", "Luft", "Ingham"),
        Of("Lean Startup", "Lean Startup", "Ries"),
        Of("Design Sprint", "Design Sprints?", "Knapp"),
        Of("Shape Up", "Shape Up", "Singer"),
        Of("impact mapping", "[Ii]mpact [Mm]apping", "Adzic"),
        Of("story mapping", "[Ss]tory [Mm]apping", "Patton"),
        Of("Wardley map", "Wardley", "Simon Wardley"),
        Of("Business Model Canvas", "Business Model Canvas", "Osterwalder"),
        Of("Cynefin", "Cynefin", "Snowden"),
        Of("Six Thinking Hats", "Six Thinking Hats", "de Bono"),
        Of("HEART", "HEART", "Rodden"),
        Of("pirate metrics", "AARRR|[Pp]irate [Mm]etrics", "McClure"),
    ];

    private readonly Regex _credit = Whole(string.Join('|', Originators.Select(Regex.Escape)));

    /// <summary>Whether a text says whose it is: by the whole name, for a Scottish team is not Kim Scott's.</summary>
    public bool IsCreditedIn(string text) => _credit.IsMatch(text);

    private static Method Of(string name, string pattern, params string[] originators) => new(name, Whole($"(?<!-)(?:{pattern})(?!-)"), originators);

    private static Regex Whole(string pattern) => new($@"(?<!\w)(?:{pattern})(?!\w)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
