using Playbook.Engine.Diagnostics;
using Playbook.Engine.Files;

namespace Playbook.Coaching.Graph;

/// <summary>
/// The addresses of a site and the folders they lie in. On disks that ignore case, what differs in nothing else is one
/// file or one folder, and no disk has a file and a folder of one name.
/// </summary>
internal sealed class TakenAddresses
{
    private readonly Dictionary<string, TakenAddress> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Each folder, with the first address that lies in it.</summary>
    private readonly Dictionary<string, (string Spelling, TakenAddress First)> _folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes an address; what stands in the way is returned, and then it is not taken.</summary>
    public AddressClash? Take(TakenAddress wanted)
    {
        if (Clash(wanted) is { } clash)
        {
            return clash;
        }

        _files.Add(wanted.Address.Value, wanted);
        foreach (var folder in Folders(wanted.Address))
        {
            _folders.TryAdd(folder, (folder, wanted));
        }

        return null;
    }

    private AddressClash? Clash(TakenAddress wanted)
    {
        var address = wanted.Address.Value;
        if (_files.TryGetValue(address, out var same))
        {
            return new AddressClash(same, Difference(address, same.Address.Value));
        }

        if (_folders.TryGetValue(address, out var folder))
        {
            return new AddressClash(folder.First, ", as a folder");
        }

        foreach (var part in Folders(wanted.Address))
        {
            if (_files.TryGetValue(part, out var file))
            {
                return new AddressClash(file, $", as the file '{file.Address}', which cannot be a folder too");
            }

            if (_folders.TryGetValue(part, out var known) && known.Spelling != part)
            {
                return new AddressClash(known.First, $" in the folder '{known.Spelling}', which is the same as '{part}' on many systems");
            }
        }

        return null;
    }

    private static string Difference(string wanted, string taken) =>
        wanted == taken ? "" : $", as '{taken}', which is the same file on many systems";

    /// <summary>The folders above an address, the innermost first.</summary>
    private static IEnumerable<string> Folders(UrlPath address)
    {
        for (var folder = address.Directory; folder.Length > 0; folder = new UrlPath(folder).Directory)
        {
            yield return folder;
        }
    }
}

/// <summary>An address and whose it is.</summary>
/// <param name="Address">The address.</param>
/// <param name="Owner">What it belongs to, as authors know it.</param>
/// <param name="Location">Where that is said; null for what the generator makes.</param>
internal sealed record TakenAddress(UrlPath Address, string Owner, SourceLocation? Location);

/// <summary>Why an address cannot be had.</summary>
/// <param name="Other">What has it.</param>
/// <param name="How">How the two differ, as the rest of a sentence.</param>
internal sealed record AddressClash(TakenAddress Other, string How);
