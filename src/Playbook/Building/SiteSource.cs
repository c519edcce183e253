using Playbook.Coaching.Build;
using Playbook.Commands;
using Playbook.Commands.Options;
using Playbook.Engine.Files;
using Playbook.Folders;

namespace Playbook.Building;

/// <summary>The folders on disk that a site is built from.</summary>
internal sealed class SiteSource
{
    private readonly SiteArguments _arguments;
    private readonly AppServices _services;
    private readonly FolderLookup _lookup;

    /// <summary>Looks for the input folders.</summary>
    /// <exception cref="CommandException">One of them is not there.</exception>
    public SiteSource(SiteArguments arguments, AppServices services)
    {
        _arguments = arguments;
        _services = services;
        _lookup = new FolderLookup(services.WorkingDirectory, services.ProgramDirectory);
        Inputs = InputFolders.Open(arguments.Inputs, services.WorkingDirectory);
    }

    /// <summary>The site's own input folders; later ones win.</summary>
    public IReadOnlyList<InputFolder> Inputs { get; }

    /// <summary>Told of every folder that a build finds for its theme or base, before it is read; from any thread.</summary>
    public Action<InputFolder>? Found { get; init; }

    /// <summary>Every folder that a build of a request reads, whether the command line or a settings file names it.</summary>
    public IReadOnlyList<InputFolder> Folders(BuildRequest request)
    {
        var folders = Inputs.ToList();
        IInputRoot? Add(InputFolder? folder)
        {
            folders.AddRange(folder is null ? [] : [folder]);
            return folder?.ToRoot();
        }

        // What is wrong with the settings is the build's to say.
        HandbookBuild.FindLayers(
            request with { FindTheme = name => Add(_lookup.FindTheme(name)), FindBase = path => Add(FindBase(path)) });
        return folders;
    }

    /// <summary>A request to build from these folders as they are now.</summary>
    public BuildRequest Request() => new(
        [.. Inputs.Select(input => input.ToRoot())],
        name => Announce(_lookup.FindTheme(name))?.ToRoot(),
        path => Announce(FindBase(path))?.ToRoot())
    {
        Settings = _arguments.Settings,
        Today = DateOnly.FromDateTime(_services.Time.GetLocalNow().DateTime),
    };

    private InputFolder? FindBase(string path) => _lookup.FindBase(path, Inputs[0]);

    private InputFolder? Announce(InputFolder? folder)
    {
        if (folder is not null)
        {
            Found?.Invoke(folder);
        }

        return folder;
    }
}
