using System.Text;
using Playbook.Engine.Files;
using Playbook.Testing;

namespace Playbook.Engine.Tests.Files;

/// <summary>Reading files that are being written.</summary>
public sealed class StableFileTests : IDisposable
{
    private const int Reads = 200;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3_000_000)]
    public void A_file_is_read_whole(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(_folder.At("a"), bytes);

        StableFile.Read(_folder.At("a")).ShouldBe(bytes);
    }

    [Fact]
    public void A_file_that_another_program_has_open_is_read_all_the_same()
    {
        using var open = new FileStream(_folder.At("a"), FileMode.Create, FileAccess.Write, FileShare.Read);
        open.Write("text"u8);
        open.Flush();

        StableFile.Read(_folder.At("a")).ShouldBe("text"u8.ToArray());
    }

    [Theory]
    [InlineData("longer than it was")]
    [InlineData("short")]
    [InlineData("")]
    [InlineData("as before")]
    public void A_file_that_changes_while_it_is_read_is_read_again(string text)
    {
        var file = _folder.Write("a", "once more");
        var attempts = 0;

        var bytes = StableFile.Read(file, () => SaveOnce(file, text, ++attempts));

        Encoding.UTF8.GetString(bytes).ShouldBe(text);
        attempts.ShouldBe(2);
    }

    [Fact]
    public void A_file_that_never_stays_the_same_is_an_error()
    {
        var file = _folder.Write("a");

        Should.Throw<IOException>(() => StableFile.Read(file, () => File.AppendAllText(file, "line\n")))
            .Message.ShouldBe("another program is changing it");
    }

    [Fact]
    public void A_file_that_another_takes_the_place_of_is_read_as_it_was()
    {
        var file = _folder.Write("a", "old");

        var bytes = StableFile.Read(file, () => File.Move(_folder.Write("b", "new"), file, overwrite: true));

        bytes.ShouldBe("old"u8.ToArray());
    }

    [Fact]
    public async Task What_is_read_is_never_half_of_one_save_and_half_of_the_next()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var file = _folder.Write("a", "first");
        var writer = Task.Run(() => Save(file, stop.Token), TestContext.Current.CancellationToken);

        var mixed = Enumerable.Range(0, Reads).Count(_ => Read(file).Distinct().Count() > 1);
        await stop.CancelAsync();
        await writer;

        mixed.ShouldBe(0);
    }

    /// <summary>With a time a minute later: some systems' clocks for files stand still for a moment.</summary>
    private static void SaveOnce(string file, string text, int attempt)
    {
        if (attempt == 1)
        {
            File.WriteAllText(file, text);
            File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddMinutes(1));
        }
    }

    /// <summary>Saves over and over as editors do, emptying the file first; one save is one letter, and no two are as long.</summary>
    private static void Save(string file, CancellationToken stop)
    {
        for (var save = 0; !stop.IsCancellationRequested; save++)
        {
            var chunk = Enumerable.Repeat((byte)('a' + (save % 26)), 10_007 + (save % 101)).ToArray();
            using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            for (var i = 0; i < 100; i++)
            {
                stream.Write(chunk);
            }
        }
    }

    private static byte[] Read(string file)
    {
        try
        {
            return StableFile.Read(file) is var bytes && bytes is not [(byte)'f', (byte)'i', ..] ? bytes : [];
        }
        catch (IOException changing)
        {
            changing.Message.ShouldBe("another program is changing it");
            return [];
        }
    }
}
