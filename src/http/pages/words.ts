/** Names of the schema as people read them. */

/** `authorNames` as `Author names`. */
export function titleOfField(name: string): string {
  const words = wordsOfKind(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `PrerequisiteGroup` as `prerequisite group`. */
export function wordsOfKind(name: string): string {
  return name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}

/** `PARTIALLY_ANSWERED` as `partially answered`. */
export function wordsOfValue(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}

/** `2,481`. */
export function wordsOfCount(count: number): string {
  return count.toLocaleString('en');
}

/** `3 records`, `1 record`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${wordsOfCount(count)} ${count === 1 ? one : many}`;
}

/** At most so many characters, whole words, with a mark where it was cut. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
