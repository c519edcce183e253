namespace Playbook.Engine.Tests.Metadata;

public enum Moment
{
    Before,
    Opening,
    During,
    Closing,
    BetweenSessions,
}
