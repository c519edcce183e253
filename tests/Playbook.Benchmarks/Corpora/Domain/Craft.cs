namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>
/// One craft of a large company, such as the analysts of its payments: a wheel with its skills, and the roles, banks,
/// sessions, plans and guides around it.
/// </summary>
internal sealed class Craft
{
    /// <summary>How many pages a craft has, unless it is the last.</summary>
    public const int UsualPages = 100;

    private const int SkillsOfBucket = 4;

    private int _next;

    /// <summary>A craft with its pages.</summary>
    /// <param name="number">Its number, from 0; there are names for 480.</param>
    /// <param name="pages">How many pages it has; what its kinds leave over are guides.</param>
    public Craft(int number, int pages)
    {
        Id = CraftNames.IdOf(number);
        Name = CraftNames.NameOf(number);
        var first = _next = number * UsualPages;
        Wheel = new Place(_next++, "wheels", Id, Name);
        Buckets = [.. CraftNames.BucketsOf(number).Select(bucket => MakeBucket(bucket.Id, bucket.Title))];
        Skills = [.. Buckets.SelectMany(bucket => bucket.Skills)];
        Roles = [.. CraftNames.Rungs.Select(rung => new Place(_next++, $"roles/{Id}", $"{rung}-{Id}", $"{Name}, {rung}"))];
        Banks = Make("questions", 8);
        Sessions = Make("sessions", 6);
        Plans = Make("plans", 6);
        Checks = Make("checks", 3);
        Frameworks = Make("frameworks", 3);
        Guides = Make("guides", first + pages - _next);
    }

    /// <summary>Its id, which is that of its wheel and the name of its folders.</summary>
    public string Id { get; }

    /// <summary>Its name as people say it.</summary>
    public string Name { get; }

    /// <summary>The page of its wheel.</summary>
    public Place Wheel { get; }

    /// <summary>The buckets of its wheel, 3 to 12.</summary>
    public IReadOnlyList<Bucket> Buckets { get; }

    /// <summary>All skills of its buckets.</summary>
    public IReadOnlyList<Place> Skills { get; }

    /// <summary>Its roles, rising.</summary>
    public IReadOnlyList<Place> Roles { get; }

    /// <summary>Its banks of questions.</summary>
    public IReadOnlyList<Place> Banks { get; }

    /// <summary>Its sessions.</summary>
    public IReadOnlyList<Place> Sessions { get; }

    /// <summary>Its example plans.</summary>
    public IReadOnlyList<Place> Plans { get; }

    /// <summary>Its self-checks.</summary>
    public IReadOnlyList<Place> Checks { get; }

    /// <summary>Its coaching methods.</summary>
    public IReadOnlyList<Place> Frameworks { get; }

    /// <summary>Its pages of prose.</summary>
    public IReadOnlyList<Place> Guides { get; }

    private Bucket MakeBucket(string id, string title)
    {
        var bucket = $"{Id}-{id}";
        return new Bucket(bucket, title, [.. Enumerable.Range(0, SkillsOfBucket).Select(_ => Place.Of(_next++, $"skills/{bucket}"))]);
    }

    private Place[] Make(string folder, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Place.Of(_next++, $"{folder}/{Id}"))];
}
