import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";

const EXAMPLES = `
Examples:
  source <(agentpost completion bash)       in ~/.bashrc
  source <(agentpost completion zsh)        in ~/.zshrc
  agentpost completion fish > ~/.config/fish/completions/agentpost.fish

The script asks agentpost itself what fits, so that it has to be installed:
  npm install --global @agentpost/cli`;

/** Adds the command that prints the script of a shell, and the hidden one that the script asks. It knows what is there by now. */
export function completion(root: Command): void {
  tab(root, { completionCommandName: "completion" });
  const command = root.commands.find((each) => each.name() === "completion");
  command
    ?.summary("print the script by which a shell completes")
    .description(
      "Prints the script by which bash, zsh, fish or PowerShell completes commands, options and their values.",
    )
    .addHelpText("after", EXAMPLES);
}
