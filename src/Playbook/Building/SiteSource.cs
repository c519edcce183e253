using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<Question, InputFolder?> _answers = new();
    private readonly ConcurrentDictionary<InputFolder, DirectoryRoot> _roots = new();

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
    public BuildRequest Request()
    {
        _answers.Clear();
        return new BuildRequest(
            [.. Inputs.Select(RootOf)],
            name => Answer(new(IsTheme: true, name)) is { } theme ? RootOf(theme) : null,
            path => Answer(new(IsTheme: false, path)) is { } below ? RootOf(below) : null)
        {
            Settings = _arguments.Settings,
            Today = DateOnly.FromDateTime(_services.Time.GetLocalNow().DateTime),
        };
    }

    /// <summary>Whether a theme or base that the last request asked for would be found elsewhere by now, or at last.</summary>
    public bool HasMoved() => _answers.Any(answer => Find(answer.Key) != answer.Value);

    /// <summary>The same root for the same folder, listed anew: what is remembered of its files names it.</summary>
    private DirectoryRoot RootOf(InputFolder folder)
    {
        var root = _roots.GetOrAdd(folder, key => key.ToRoot());
        root.Refresh();
        return root;
    }

    private InputFolder? FindBase(string path) => _lookup.FindBase(path, Inputs[0]);

    private InputFolder? Find(Question question) =>
        question.IsTheme ? _lookup.FindTheme(question.Name) : FindBase(question.Name);

    private InputFolder? Answer(Question question)
    {
        var folder = _answers[question] = Find(question);
        if (folder is not null)
        {
            Found?.Invoke(folder);
        }

        return folder;
    }

    private readonly record struct Question(bool IsTheme, string Name);
}
