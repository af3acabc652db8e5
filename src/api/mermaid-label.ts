/** Signs that would end a label of a Mermaid node or begin something else within it. */
const SIGNS = /["#<>`&\\]/g;

/** Longest label, in characters; what is longer is cut. */
const LONGEST = 90;

/** A label as it may stand between quotation marks in Mermaid source: one line, cut where long. */
export function mermaidLabel(label: string): string {
  const characters = [...label.replace(/\s+/gu, ' ').trim()];
  const isLong = characters.length > LONGEST;
  const kept = isLong
    ? `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}\u2026`
    : characters.join('');
  return kept.replace(SIGNS, (sign) => `#${sign.charCodeAt(0)};`);
}
