namespace Parlance.Tool.Server;

/// <summary>Something that somebody has to see: 1 is an error, 2 a warning, 3 a notice, 4 for the log.</summary>
internal sealed record MessageParams(int Type, string Message);

/// <summary>What the server asks the client to tell it.</summary>
internal sealed record RegistrationParams(Registration[] Registrations);

/// <summary>One thing that it is to tell.</summary>
internal sealed record Registration(string Id, string Method, WatchOptions RegisterOptions);

/// <summary>Which files are watched.</summary>
internal sealed record WatchOptions(Watcher[] Watchers);

/// <summary>A pattern of files.</summary>
internal sealed record Watcher(string GlobPattern);
