// Starts the server and hands everything else to the client library.
const { commands, workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

async function start() {
  const settings = workspace.getConfiguration("parlance");
  const [command, ...args] = settings.get("command");
  const cwd = workspace.workspaceFolders?.[0]?.uri.fsPath;
  client = new LanguageClient(
    "parlance",
    "Parlance",
    { command, args, options: { cwd } },
    {
      documentSelector: [
        { scheme: "file", language: "markdown" },
        { scheme: "file", language: "plaintext" },
        { scheme: "file", language: "restructuredtext" },
        { scheme: "file", language: "csharp" },
        { scheme: "file", pattern: "**/*.{tbx,terms.csv}" },
      ],
      initializationOptions: { project: settings.get("project") || undefined },
    },
  );
  await client.start();
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.stop();
}

exports.activate = async (context) => {
  context.subscriptions.push(commands.registerCommand("parlance.restart", async () => {
    await stop();
    await start();
  }));
  await start();
};

exports.deactivate = stop;
