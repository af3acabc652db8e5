/** Settings from a file in the current folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { orNearest } from '../model/nearest-name.ts';
import { ConfigurationMistake, SETTING_NAMES } from './configuration.ts';

/** Name of the file. */
const SETTINGS_FILE = 'lacuna.env';

/**
 * Takes the settings of `lacuna.env` in the folder, if there is one, into the environment, where what
 * is set already stays. Throws `ConfigurationMistake` for a name that is no setting.
 */
export function loadSettingsFile(folder: string, environment: NodeJS.ProcessEnv): void {
  const text = readSettingsFile(join(folder, SETTINGS_FILE));
  for (const [name, value] of Object.entries(parseEnv(text))) {
    if (!SETTING_NAMES.includes(name)) {
      throw new ConfigurationMistake(
        `${SETTINGS_FILE} sets ${name}, which is no setting${orNearest(name, SETTING_NAMES)}`,
      );
    }
    if (environment[name] === undefined) Object.assign(environment, { [name]: value });
  }
}

function readSettingsFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationMistake(`${SETTINGS_FILE} cannot be read: ${reason}.`, { cause: error });
  }
}
