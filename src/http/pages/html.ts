/** HTML that is made so that nothing from outside can become markup. */

/** Markup that is safe to send. Only `html` and `embeddedJson` make it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template; `undefined`, `null` and `false` leave nothing. */
export type Part = Html | string | number | undefined | null | false | readonly Part[];

/** A template: texts are escaped, markup and lists of it are taken in as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0] ?? '';
  parts.forEach((part, index) => {
    text += written(part) + (strings[index + 1] ?? '');
  });
  return new Html(text);
}

/** A block of JSON for machines; its text cannot end the element that holds it. */
export function embeddedJson(type: string, value: unknown): Html {
  const text = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Html(`<script type="${escaped(type)}">${text}</script>`);
}

/** A text for titles and previews, where nothing can isolate what turns the direction of writing. */
export function withoutControls(text: string): string {
  return text
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function written(part: Part): string {
  if (part === undefined || part === null || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(written).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls that HTML does not allow become the sign for what cannot be shown. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
    .replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd');
}
