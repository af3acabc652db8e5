/**
 * Scripts that let a shell complete commands, options, their values and file names. They are whole in
 * themselves: no key press starts a program or evaluates what was typed.
 */
import type { Argument, Command, Option } from 'commander';

/** Shells that there is a script for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** Names of arguments that are paths. */
const PATHS = ['file', 'target', 'folder'];

interface Outline {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
  /** Values of the arguments. */
  readonly choices: readonly string[];
  readonly takesPaths: boolean;
}

/** The script for a shell, made from the command tree. */
export function completionScript(program: Command, shell: Shell): string {
  const outlines = program.commands.map(outlineOf);
  const write = {
    bash: bashScript,
    zsh: zshScript,
    fish: fishScript,
    powershell: powershellScript,
  };
  return write[shell](program.name(), outlines);
}

function outlineOf(command: Command): Outline {
  const inputs: readonly Argument[] = command.registeredArguments;
  return {
    name: command.name(),
    description: command.summary() || command.description(),
    options: command.createHelp().visibleOptions(command),
    choices: inputs.flatMap(({ argChoices = [] }) => argChoices),
    takesPaths: inputs.some((input) => PATHS.includes(input.name())),
  };
}

function bashScript(name: string, outlines: readonly Outline[]): string {
  const values = outlines.flatMap((outline) =>
    outline.options.flatMap(({ long, argChoices = [] }) =>
      argChoices.length > 0
        ? [`    "${outline.name} ${long}") words="${argChoices.join(' ')}" ;;`]
        : [],
    ),
  );
  const commands = outlines.map(
    ({ name: command, options, choices, takesPaths }) =>
      `    ${command}) options="${flags(options).join(' ')}" words="${choices.join(' ')}" paths=${takesPaths ? 1 : 0} ;;`,
  );
  return `# bash completion for ${name}
_${name}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="" words="" options="" paths=0 index
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
      -*) ;;
      *) command="\${COMP_WORDS[index]}"; break ;;
    esac
  done
  case "$command" in
    "") options="--help --version" words="${outlines.map((outline) => outline.name).join(' ')} help" ;;
${commands.join('\n')}
    help) words="${outlines.map((outline) => outline.name).join(' ')}" ;;
  esac
  case "$command $previous" in
${values.join('\n')}
${valueTakers(outlines)}
  esac
  case "$current" in
    -*) words="$options" paths=0 ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  # File names come from the shell itself where there is nothing else to offer.
  if [ "$paths" -eq 0 ]; then compopt +o default 2>/dev/null; fi
}
complete -o default -F _${name} ${name}
`;
}

/** Options with a value of no fixed choice: a path may be meant. */
function valueTakers(outlines: readonly Outline[]): string {
  const patterns = outlines.flatMap((outline) =>
    outline.options
      .filter((option) => takesValue(option) && !option.argChoices)
      .map(({ long }) => `"${outline.name} ${long}"`),
  );
  return `    ${patterns.join(' | ')}) words="" paths=1 ;;`;
}

function zshScript(name: string, outlines: readonly Outline[]): string {
  const commands = outlines.map((outline) => quoted(`${outline.name}:${outline.description}`));
  const cases = outlines.map((outline) => {
    const specs = outline.options.map((option) => {
      const { long, description, argChoices } = option;
      const value = argChoices ? `(${argChoices.join(' ')})` : '_files';
      const hint = description.replace(/[[\]:\\]/g, '\\$&');
      return quoted(`${long}[${hint}]${takesValue(option) ? `:value:${value}` : ''}`);
    });
    if (outline.choices.length > 0) specs.push(quoted(`1:value:(${outline.choices.join(' ')})`));
    if (outline.takesPaths) specs.push(quoted('*:file:_files'));
    return `        ${outline.name}) _arguments ${specs.join(' ')} ;;`;
  });
  return `#compdef ${name}
_${name}() {
  local state line
  local -a commands
  _arguments -C '--help[help]' '--version[version]' '1:command:->command' '*::rest:->rest'
  case $state in
    command)
      commands=(${commands.join(' ')})
      _describe command commands
      ;;
    rest)
      case $words[1] in
${cases.join('\n')}
      esac
      ;;
  esac
}
if [ "$funcstack[1]" = "_${name}" ]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

function fishScript(name: string, outlines: readonly Outline[]): string {
  const lines = outlines.flatMap((outline) => {
    const within = `complete -c ${name} -n '__fish_seen_subcommand_from ${outline.name}'`;
    return [
      `complete -c ${name} -n __fish_use_subcommand -a ${outline.name} -d ${quotedForFish(outline.description)}`,
      ...(outline.takesPaths ? [`${within} -F`] : []),
      ...(outline.choices.length > 0 ? [`${within} -a '${outline.choices.join(' ')}'`] : []),
      ...outline.options.map((option) => {
        const choices = option.argChoices ? ` -x -a '${option.argChoices.join(' ')}'` : ' -r -F';
        const value = takesValue(option) ? choices : '';
        return `${within} -l ${option.long?.slice(2)}${value} -d ${quotedForFish(option.description)}`;
      }),
    ];
  });
  return `# fish completion for ${name}\ncomplete -c ${name} -f\n${lines.join('\n')}\n`;
}

function powershellScript(name: string, outlines: readonly Outline[]): string {
  const list = (words: readonly string[]) => `@(${words.map((word) => `'${word}'`).join(', ')})`;
  const rows = outlines.map(
    (outline) => `    '${outline.name}' = ${list([...outline.choices, ...flags(outline.options)])}`,
  );
  return `# PowerShell completion for ${name}; where nothing is offered, PowerShell offers file names
Register-ArgumentCompleter -Native -CommandName ${name} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $offers = @{
    '' = ${list([...outlines.map((outline) => outline.name), '--help', '--version'])}
${rows.join('\n')}
  }
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  $known = @($words | Where-Object { $_ -notlike '-*' -and $_ -ne $wordToComplete })
  $command = if ($known.Count -gt 0) { $known[0] } else { '' }
  $offers[$command] | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

function flags(options: readonly Option[]): readonly string[] {
  return options.flatMap(({ long }) => (long ? [long] : []));
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function quotedForFish(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
