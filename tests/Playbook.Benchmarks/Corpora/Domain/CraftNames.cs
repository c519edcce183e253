using Playbook.Benchmarks.Corpora.Text;

namespace Playbook.Benchmarks.Corpora.Domain;

/// <summary>What crafts, their buckets and their roles are called.</summary>
internal static class CraftNames
{
    private const int FewestBuckets = 3;
    private const int BucketsOfFirst = 8;

    private static readonly string[] Fields =
    [
        "accounts", "billing", "booking", "catalogue", "checkout", "content", "data", "delivery", "devices", "energy",
        "fleet", "growth", "health", "identity", "insurance", "kitchen", "learning", "loyalty", "maps", "mobile",
        "music", "orders", "payments", "platform", "pricing", "retail", "returns", "search", "security", "travel",
    ];

    private static readonly string[] Professions =
    [
        "analysts", "architects", "buyers", "consultants", "designers", "developers", "editors", "engineers",
        "marketers", "operators", "planners", "producers", "researchers", "sellers", "testers", "writers",
    ];

    private static readonly (string Id, string Title)[] Buckets =
    [
        ("problem", "The problem"), ("solution", "The solution"), ("planning", "Planning"), ("delivery", "Delivery"),
        ("learning", "Learning"), ("team", "The team"), ("growth", "Own growth"), ("craft", "The craft"),
        ("business", "The business"), ("customers", "Customers"), ("quality", "Quality"), ("writing", "Writing"),
    ];

    /// <summary>The rungs of every craft, rising; each is a role.</summary>
    public static IReadOnlyList<string> Rungs { get; } = ["associate", "regular", "senior", "lead"];

    /// <summary>The id of a craft.</summary>
    public static string IdOf(int craft) => $"{Field(craft)}-{Profession(craft)}";

    /// <summary>The name of a craft.</summary>
    public static string NameOf(int craft) => Prose.Capital($"{Field(craft)} {Profession(craft)}");

    /// <summary>Ids, which the craft's own goes before, and titles of the buckets of a craft: 8 for the first, 3 to 12 for all.</summary>
    public static IEnumerable<(string Id, string Title)> BucketsOf(int craft)
    {
        var sizes = Buckets.Length - FewestBuckets + 1;
        return Buckets.Take(FewestBuckets + ((BucketsOfFirst - FewestBuckets + craft) % sizes));
    }

    private static string Field(int craft) => Fields[craft % Fields.Length];

    // The second step keeps the pairs from coming round again before all of them were there.
    private static string Profession(int craft) => Professions[(craft + (craft / Fields.Length)) % Professions.Length];
}
