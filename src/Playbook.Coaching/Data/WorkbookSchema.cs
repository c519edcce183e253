namespace Playbook.Coaching.Data;

/// <summary>The schemas of the files that people keep and swap: the very same are published, and given to the scripts that read them.</summary>
public static class WorkbookSchema
{
    /// <summary>The JSON Schema, as UTF-8.</summary>
    public static byte[] Json() => DataJson.Schema<WorkbookData>("Workbook");

    /// <summary>The JSON Schema of the file of a round, as UTF-8.</summary>
    public static byte[] RoundJson() => DataJson.Schema<RoundData>("Round");

    /// <summary>The JSON Schema of sealed ratings, as UTF-8.</summary>
    public static byte[] SealedJson() => DataJson.Schema<SealedData>("Sealed ratings");
}
