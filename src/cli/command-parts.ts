/** What several commands have in common. */
import { Option } from 'commander';

/** The option that every command has. */
export function json(): Option {
  return new Option('--json', 'tell the outcome as JSON');
}

/** Formats are offered, not checked: the command knows more names and says what is wrong. */
export function format(offered: readonly string[], description: string): Option {
  return new Option('--format <format>', description)
    .choices(offered)
    .argParser((value: string) => value);
}

/** Takes an option that may be repeated. */
export function gather(value: string, before: string[] = []): string[] {
  return [...before, value];
}

/** The end of the help of a command. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
