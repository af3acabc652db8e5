/** A query worth trying, with the group of people whose question it answers. */
export interface Example {
  readonly name: string;
  readonly audience: string;
  readonly query: string;
  /** Indented JSON, or empty. */
  readonly variables: string;
}

const TIMEOUT_MS = 5_000;

/** The server's named example queries; undefined when they cannot be had. */
export async function loadExamples(): Promise<readonly Example[] | undefined> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}examples.json`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const examples: unknown = await response.json();
    return Array.isArray(examples)
      ? examples.filter(isExample).map(withIndentedVariables)
      : undefined;
  } catch {
    return undefined;
  }
}

/** JSON as the variables editor shows it; text that is no JSON stays for the person to mend. */
export function indentJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

type RawExample = Omit<Example, 'variables'> & { readonly variables?: string };

function isExample(value: unknown): value is RawExample {
  if (typeof value !== 'object' || value === null) return false;

  const { name, audience, query, variables = '' } = value as Record<string, unknown>;
  return [name, audience, query, variables].every((field) => typeof field === 'string');
}

function withIndentedVariables(example: RawExample): Example {
  return { ...example, variables: indentJson(example.variables ?? '') };
}
