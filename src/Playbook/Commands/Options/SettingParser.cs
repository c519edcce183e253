using System.CommandLine.Parsing;

namespace Playbook.Commands.Options;

/// <summary>Reads <c>--set key=value</c>. The value may be empty and may hold further equals signs.</summary>
internal static class SettingParser
{
    /// <summary>All settings given, in their order.</summary>
    public static KeyValuePair<string, string>[] Parse(ArgumentResult result)
    {
        var settings = new List<KeyValuePair<string, string>>();
        foreach (var token in result.Tokens)
        {
            var equals = token.Value.IndexOf('=', StringComparison.Ordinal);
            if (token.Value.AsSpan(0, Math.Max(equals, 0)).Trim().IsEmpty)
            {
                result.AddError($"'--set {token.Value}' is no setting. Expected key=value, such as --set language=de.");
                continue;
            }

            settings.Add(new(token.Value[..equals].Trim(), token.Value[(equals + 1)..]));
        }

        return [.. settings];
    }
}
