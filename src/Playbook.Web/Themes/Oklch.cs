using System.Runtime.InteropServices;

namespace Playbook.Web.Themes;

/// <summary>
/// A colour as lightness, chroma and hue, in the space in which a change of lightness looks like nothing else: OKLCH, by
/// Björn Ottosson, https://bottosson.github.io/posts/oklab/ (the numbers below are those of its matrices).
/// </summary>
/// <param name="Lightness">0 for black to 1 for white.</param>
/// <param name="Chroma">0 for grey; about 0.3 at the most.</param>
/// <param name="Hue">The hue, in radians.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Oklch(double Lightness, double Chroma, double Hue)
{
    /// <summary>Less chroma than this is grey.</summary>
    private const double Grey = 0.002;

    /// <summary>A colour in this space.</summary>
    public static Oklch Of(Rgb color)
    {
        var (r, g, b) = (Contrast.Linear(color.Red), Contrast.Linear(color.Green), Contrast.Linear(color.Blue));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        var x = (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s);
        var y = (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s);
        return new((0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s), Math.Sqrt((x * x) + (y * y)), Math.Atan2(y, x));
    }

    /// <summary>The nearest colour of sRGB with this lightness and hue: as much chroma as a screen can show.</summary>
    public Rgb ToRgb()
    {
        var chroma = Chroma;
        while (true)
        {
            var (r, g, b) = LinearRgb(chroma);
            if (chroma < Grey || (IsShown(r) && IsShown(g) && IsShown(b)))
            {
                return new(Channel(r), Channel(g), Channel(b));
            }

            chroma = chroma * 0.95 < Grey ? 0 : chroma * 0.95;
        }
    }

    private (double R, double G, double B) LinearRgb(double chroma)
    {
        var (x, y) = (chroma * Math.Cos(Hue), chroma * Math.Sin(Hue));
        var l = Math.Pow(Lightness + (0.3963377774 * x) + (0.2158037573 * y), 3);
        var m = Math.Pow(Lightness - (0.1055613458 * x) - (0.0638541728 * y), 3);
        var s = Math.Pow(Lightness - (0.0894841775 * x) - (1.2914855480 * y), 3);
        return (
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
    }

    private static bool IsShown(double linear) => linear is > -0.0005 and < 1.0005;

    private static byte Channel(double linear)
    {
        var value = linear <= 0.0031308 ? 12.92 * linear : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;
        return (byte)Math.Clamp(Math.Round(value * 255), 0, 255);
    }
}
