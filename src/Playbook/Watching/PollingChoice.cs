namespace Playbook.Watching;

/// <summary>Whether a folder must be looked through again and again, because nobody tells of changes in it.</summary>
internal static class PollingChoice
{
    /// <summary>The variable by which .NET's own tools are told so, for file systems that hide what they are.</summary>
    public const string Variable = "DOTNET_USE_POLLING_FILE_WATCHER";

    /// <summary>Why a folder must be looked through, or null when it can be watched.</summary>
    /// <param name="directory">Absolute path of the folder.</param>
    public static string? Reason(string directory) =>
        IsAsked(Environment.GetEnvironmentVariable(Variable)) ? $"{Variable} asks for it"
        : IsOnNetwork(directory) ? "it lies on a network drive"
        : null;

    /// <summary>Whether the variable's value means yes.</summary>
    public static bool IsAsked(string? value) =>
        value is "1" || string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsOnNetwork(string directory)
    {
        try
        {
            return new DriveInfo(directory).DriveType == DriveType.Network;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
