namespace Playbook.Browser.Tests.Browsers;

/// <summary>There is no browser to test with. The message says what was tried and what to do.</summary>
public sealed class BrowserMissingException(string message) : Exception(message);
