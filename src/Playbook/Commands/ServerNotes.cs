using Playbook.Reporting;
using Playbook.Serving;

namespace Playbook.Commands;

/// <summary>What to know about a server that runs.</summary>
internal static class ServerNotes
{
    /// <summary>Says which port it is if not the one asked for, and who else can read, if anybody.</summary>
    public static void Say(SiteServer server, ServerEndpoint asked, IReporter reporter)
    {
        if (asked.Port > 0 && server.Address.Port != asked.Port)
        {
            reporter.Say($"Port {asked.Port} is in use, so it is {server.Address.Port}.");
        }

        if (!server.IsLocal)
        {
            reporter.Say($"Everybody in this network can read it too, at port {server.Address.Port} of this machine.");
        }
    }
}
