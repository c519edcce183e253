namespace Playbook.Coaching.Data;

/// <summary>The schema of a workbook's file: the very same is published, and given to the scripts that read one.</summary>
public static class WorkbookSchema
{
    /// <summary>The JSON Schema, as UTF-8.</summary>
    public static byte[] Json() => DataJson.Schema<WorkbookData>("Workbook");
}
