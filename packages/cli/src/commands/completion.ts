import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";

const EXAMPLES = `
Examples:
  source <(agentpost completion bash)       in ~/.bashrc
  source <(agentpost completion zsh)        in ~/.zshrc, after compinit
  agentpost completion fish > ~/.config/fish/completions/agentpost.fish

The script asks agentpost itself what fits, so that it has to be installed:
  npm install --global @agentpost/cli`;

// The library's own needs the package bash-completion, and evaluates the words of the line: a $(…) in a text that is being
// typed would be run by the tabulator key.
const BASH = `_agentpost() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :*) ;;
      "\${COMP_WORDS[COMP_CWORD]}"*) COMPREPLY+=("\${line%%$'\\t'*}") ;;
    esac
  done < <(agentpost complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _agentpost agentpost`;

/** Adds the command that prints a shell's script, and the hidden one that the script asks. It knows what is there by now. */
export function completion(root: Command): void {
  const completions = tab(root, { completionCommandName: "completion" });
  const command = root.commands.find((each) => each.name() === "completion");
  command
    ?.summary("print the script by which a shell completes")
    .description("Prints the script by which bash, zsh, fish or PowerShell completes commands, options and values.")
    .addHelpText("after", EXAMPLES)
    .action((shell: string) => {
      if (shell === "bash") process.stdout.write(`${BASH}\n`);
      else completions.setup(root.name(), root.name(), shell);
    });
}
