/**
 * Two multiplicative hashes that mix each other at the end (cyrb53), 64 bits together; the first is
 * never 0. That two among a million ids share both has a chance of 1 in 30 million.
 */
export function idHash(id: string): readonly [number, number] {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < id.length; index += 1) {
    const unit = id.charCodeAt(index);
    first = Math.imul(first ^ unit, 2654435761);
    second = Math.imul(second ^ unit, 1597334677);
  }
  const mixedFirst =
    Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  const mixedSecond =
    Math.imul(second ^ (second >>> 16), 2246822507) ^
    Math.imul(mixedFirst ^ (mixedFirst >>> 13), 3266489909);
  return [mixedSecond >>> 0 || 1, mixedFirst >>> 0];
}
