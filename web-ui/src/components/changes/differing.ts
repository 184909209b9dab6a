/** A text in three parts: what it begins with like the other, in what it differs, what it ends with like the other. */
export function differing(text: string, other: string): [string, string, string] {
  const [mine, theirs] = [[...text], [...other]];
  const shorter = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < shorter && mine[start] === theirs[start]) start++;
  let end = 0;
  while (end < shorter - start && mine.at(-1 - end) === theirs.at(-1 - end)) end++;
  // Digits belong together: of 20 and 12 not only the 1 has changed.
  while (start > 0 && isDigit(mine[start - 1])) start--;
  while (end > 0 && isDigit(mine.at(-end))) end--;
  const last = mine.length - end;
  return [mine.slice(0, start).join(""), mine.slice(start, last).join(""), mine.slice(last).join("")];
}

const isDigit = (character: string | undefined) => character !== undefined && /\d/.test(character);
