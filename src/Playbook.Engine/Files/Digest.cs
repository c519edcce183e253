using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Playbook.Engine.Files;

/// <summary>
/// Tells contents apart without keeping them: the first 128 bits of their SHA-256 (FIPS 180-4). Equal contents have equal
/// digests, on every system.
/// </summary>
public readonly record struct Digest
{
    /// <summary>How many characters <see cref="ToString"/> gives.</summary>
    public const int TextLength = 32;

    private readonly UInt128 _bits;

    private Digest(UInt128 bits) => _bits = bits;

    /// <summary>The digest of some bytes.</summary>
    public static Digest Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return new(BinaryPrimitives.ReadUInt128BigEndian(hash));
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Digest digest)
    {
        var isDigest = text.Length == TextLength
            & UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits);
        digest = new(bits);
        return isDigest;
    }

    /// <summary>The bits as bytes, the highest first.</summary>
    /// <param name="bytes">Room for 16 bytes.</param>
    public void CopyTo(Span<byte> bytes) => BinaryPrimitives.WriteUInt128BigEndian(bytes, _bits);

    /// <summary>32 hexadecimal digits in lower case.</summary>
    public override string ToString() => _bits.ToString("x32", CultureInfo.InvariantCulture);
}
