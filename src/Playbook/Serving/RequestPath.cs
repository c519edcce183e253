namespace Playbook.Serving;

/// <summary>Turns the path of a request into the address of a file in the site.</summary>
internal static class RequestPath
{
    private static readonly string[] NeverServed = [HeaderRules.FileName, "_redirects"];

    /// <summary>The address, folders standing for their <c>index.html</c>; null for a path that no file of a site has.</summary>
    /// <param name="path">The decoded path, from its first slash.</param>
    public static string? ToFile(string path)
    {
        if (!path.StartsWith('/') || path.Any(letter => letter is '\\' or ':' || char.IsControl(letter)))
        {
            return null;
        }

        var file = path.EndsWith('/') ? $"{path[1..]}index.html" : path[1..];
        return NeverServed.Contains(file, StringComparer.OrdinalIgnoreCase) || file.Split('/').Any(IsRefused) ? null : file;
    }

    /// <summary>Empty parts, the folder itself, the one above, and hidden files other than those the web expects.</summary>
    private static bool IsRefused(string part) => part.Length == 0 || (part[0] == '.' && part != ".well-known");
}
