using System.Globalization;

namespace Playbook.Engine.Metadata;

/// <summary>The strict readings of a scalar; none of them depends on the machine's culture.</summary>
internal static class ScalarValues
{
    private static readonly string[] LooseDates =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd",
        "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd HH:mm:ss",
    ];

    /// <summary>Any scalar is text, a number or <c>true</c> included.</summary>
    public static bool TryText(MetadataScalar scalar, out string value, out string? suggestion)
    {
        (value, suggestion) = (scalar.Text, null);
        return true;
    }

    /// <summary>A whole number of 32 bits, unquoted.</summary>
    public static bool TryInteger(MetadataScalar scalar, out int value, out string? suggestion)
    {
        suggestion = null;
        if (!int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        suggestion = scalar.IsQuoted ? "Remove the quotes." : null;
        return !scalar.IsQuoted;
    }

    /// <summary><c>true</c> or <c>false</c>, unquoted and in lower case.</summary>
    public static bool TryBoolean(MetadataScalar scalar, out bool value, out string? suggestion)
    {
        value = scalar.Text == "true";
        suggestion = null;
        if (!scalar.IsQuoted && scalar.Text is "true" or "false")
        {
            return true;
        }

        suggestion = scalar.Text.ToLowerInvariant() switch
        {
            "true" or "false" when scalar.IsQuoted => "Remove the quotes.",
            "true" or "yes" or "y" or "on" or "1" => "Did you mean 'true'?",
            "false" or "no" or "n" or "off" or "0" => "Did you mean 'false'?",
            _ => null,
        };
        return false;
    }

    /// <summary>A date as <c>yyyy-mm-dd</c>.</summary>
    public static bool TryDate(MetadataScalar scalar, out DateOnly value, out string? suggestion)
    {
        suggestion = null;
        if (TryExact(scalar.Text, ["yyyy-MM-dd"], out value))
        {
            return true;
        }

        // Only forms that put the year first: 01/02/2026 is two different days to two readers.
        suggestion = TryExact(scalar.Text, LooseDates, out var loose)
            ? $"Did you mean '{loose.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'?"
            : null;
        return false;
    }

    private static bool TryExact(string text, string[] formats, out DateOnly date)
    {
        var isDate = DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment);
        date = DateOnly.FromDateTime(moment);
        return isDate;
    }
}
