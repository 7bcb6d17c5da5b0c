namespace Parlance.Tool;

/// <summary>The command cannot do what it is asked. The message is one sentence for whoever typed it.</summary>
internal sealed class CannotRunException(string message) : Exception(message);
