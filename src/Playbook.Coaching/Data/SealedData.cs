using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Playbook.Coaching.Data;

/// <summary>Ratings under a seal: the file of a workbook, encrypted under a phrase. Browsers write it; the build has its schema.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SealedData
{
    private const string Base64 = "^[A-Za-z0-9+/]+={0,2}$";

    /// <summary>What tells it from other JSON.</summary>
    [Description("Always playbook-sealed."), AllowedValues("playbook-sealed")]
    public required string Kind { get; init; }

    /// <summary>Version of this format.</summary>
    [Description("Version of this format."), AllowedValues(1)]
    public required int Schema { get; init; }

    /// <summary>Where it was written.</summary>
    [Description("The handbook in which it was written.")]
    public required WorkbookHandbookData Handbook { get; init; }

    /// <summary>Who is rated.</summary>
    [Description("Who is rated."), StringLength(WorkbookData.Line)]
    public required string Person { get; init; }

    /// <summary>When.</summary>
    [Description("The day, as year-month-day."), RegularExpression(WorkbookData.Day)]
    public required string Date { get; init; }

    /// <summary>Who rated.</summary>
    [Description("Who rated."), StringLength(WorkbookData.Line)]
    public required string Rater { get; init; }

    /// <summary>As what.</summary>
    [Description("self, lead or peer; empty if nobody has said."), AllowedValues("self", "lead", "peer", "")]
    public required string As { get; init; }

    /// <summary>The wheel.</summary>
    [Description("The wheel by which was rated.")]
    public required RatedWheelData Wheel { get; init; }

    /// <summary>The round.</summary>
    [Description("Id of the round, or empty."), StringLength(WorkbookData.Line)]
    public required string Round { get; init; }

    /// <summary>The seal.</summary>
    [Description("What is under the seal, and what it takes to open it beside the phrase.")]
    public required SealData Seal { get; init; }

    /// <summary>The seal itself.</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record SealData
    {
        /// <summary>How the key is made.</summary>
        [Description("How a key is made of the phrase, which is normalised (NFC), trimmed and written as UTF-8."), AllowedValues("PBKDF2-SHA-256")]
        public required string Key { get; init; }

        /// <summary>How often.</summary>
        [Description("Rounds of PBKDF2."), Range(100_000, 10_000_000)]
        public required int Rounds { get; init; }

        /// <summary>The salt.</summary>
        [Description("Sixteen random bytes, as Base64."), RegularExpression(Base64), StringLength(64)]
        public required string Salt { get; init; }

        /// <summary>The cipher.</summary>
        [Description("The cipher; what the file says in the open is authenticated with it."), AllowedValues("AES-256-GCM")]
        public required string Cipher { get; init; }

        /// <summary>The initialisation vector.</summary>
        [Description("Twelve random bytes, as Base64."), RegularExpression(Base64), StringLength(64)]
        public required string Iv { get; init; }

        /// <summary>What is sealed.</summary>
        [Description("The file of a workbook with one sheet, encrypted, as Base64."), RegularExpression(Base64), StringLength(14_000_000)]
        public required string Data { get; init; }
    }
}
