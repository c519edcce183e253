using System.Globalization;

namespace Playbook.Benchmarks.Reports;

/// <summary>Writes times and sizes with as many digits as mean something.</summary>
internal static class Units
{
    private const double BytesOfMegabyte = 1_000_000;

    /// <summary>A time: milliseconds below one second, hundredths of a second above.</summary>
    public static string Time(TimeSpan time) => time < TimeSpan.FromSeconds(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");

    /// <summary>A short time: tenths of a millisecond and below.</summary>
    public static string ShortTime(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.00} ms");

    /// <summary>A size in megabytes of a million bytes.</summary>
    public static string Memory(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / BytesOfMegabyte:0} MB");

    /// <summary>A size in kilobytes of a thousand bytes.</summary>
    public static string Kilobytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:N1} kB");

    /// <summary>A number with its thousands apart.</summary>
    public static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
