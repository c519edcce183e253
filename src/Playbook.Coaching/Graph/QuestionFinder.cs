using Playbook.Coaching.Blocks.Questions;
using Playbook.Coaching.Questions;

namespace Playbook.Coaching.Graph;

/// <summary>Finds the questions that a block asks for. Blocks are many and so are questions, so what a block names is looked up.</summary>
/// <param name="questions">Every question of every bank.</param>
internal sealed class QuestionFinder(IReadOnlyList<BankQuestion> questions)
{
    private readonly ILookup<string, BankQuestion> _byBank = questions.ToLookup(entry => entry.Bank.Id, StringComparer.Ordinal);

    private readonly ILookup<string, BankQuestion> _bySkill =
        By(questions, entry => entry.Question.Attributes.Skills.Select(skill => skill.Value));

    private readonly ILookup<string, BankQuestion> _byBucket =
        By(questions, entry => entry.Question.Attributes.Buckets.Select(bucket => bucket.Value));

    private readonly ILookup<Moment?, BankQuestion> _byMoment = questions.ToLookup(entry => entry.Question.Attributes.Moment);

    /// <summary>The questions that meet the conditions, in the order of their banks.</summary>
    public IReadOnlyList<BankQuestion> Find(QuestionQuery query) =>
        [.. Candidates(query).Where(entry => Meets(entry, query)).Take(query.Take)];

    /// <summary>The questions about a bucket as a whole, in the order of their banks.</summary>
    public IEnumerable<BankQuestion> OfBucket(string id) => _byBucket[id];

    /// <summary>The questions that meet one of the conditions, by which few are left.</summary>
    private IEnumerable<BankQuestion> Candidates(QuestionQuery query) => query switch
    {
        { Skill: { } skill } => _bySkill[skill.Value],
        { Bank: { } bank } => _byBank[bank.Value],
        { Bucket: { } bucket } => _byBucket[bucket.Value],
        { Moment: { } moment } => _byMoment[moment],
        _ => questions,
    };

    private static bool Meets(BankQuestion entry, QuestionQuery query)
    {
        var attributes = entry.Question.Attributes;
        return (query.Moment is null || attributes.Moment == query.Moment)
            && (query.Depth is null || attributes.Depth == query.Depth)
            && (query.Bank is null || entry.Bank.Id == query.Bank.Value)
            && (query.Bucket is null || attributes.Buckets.Select(bucket => bucket.Value).Contains(query.Bucket.Value));
    }

    private static ILookup<string, BankQuestion> By(
        IEnumerable<BankQuestion> questions, Func<BankQuestion, IEnumerable<string>> ids) => questions
            .SelectMany(entry => ids(entry).Distinct(StringComparer.Ordinal).Select(id => (id, entry)))
            .ToLookup(pair => pair.id, pair => pair.entry, StringComparer.Ordinal);
}
