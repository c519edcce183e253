using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Playbook.Engine.Files;

/// <summary>Collects values and gives one digest for all of them, in their order. Where one value ends and the next begins counts too.</summary>
public sealed class DigestBuilder
{
    private const int DigestBytes = 16;

    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    /// <summary>Adds a whole number.</summary>
    public DigestBuilder Add(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(sizeof(long)), value);
        _bytes.Advance(sizeof(long));
        return this;
    }

    /// <summary>Adds a text; none differs from an empty one.</summary>
    public DigestBuilder Add(string? text)
    {
        Add(text is null ? -1 : text.Length);
        _bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    /// <summary>Adds what another digest stands for.</summary>
    public DigestBuilder Add(Digest digest)
    {
        digest.CopyTo(_bytes.GetSpan(DigestBytes));
        _bytes.Advance(DigestBytes);
        return this;
    }

    /// <summary>The digest of everything added so far.</summary>
    public Digest ToDigest() => Digest.Of(_bytes.WrittenSpan);

    /// <summary>Forgets everything, and keeps the room for it.</summary>
    public void Clear() => _bytes.ResetWrittenCount();
}
