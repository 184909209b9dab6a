/** The number of a version in an address; anything else names none. */
export function versionFrom(text: string | null): number | undefined {
  return text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}
