using Playbook.Reporting;
using Playbook.Serving;

namespace Playbook.Commands;

/// <summary>What to know about a server that runs.</summary>
internal static class ServerNotes
{
    /// <summary>Says who else can read, if anybody.</summary>
    public static void Say(SiteServer server, IReporter reporter)
    {
        if (!server.IsLocal)
        {
            reporter.Say($"Everybody in this network can read it too, at port {server.Address.Port} of this machine.");
        }
    }
}
