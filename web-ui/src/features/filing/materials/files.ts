/** The server looks at the content; this saves people from waiting for a refusal. */
export const ACCEPTED = [".pdf", ".jpg", ".jpeg", ".png", ".ofd", ".docx", ".xlsx"];

export const MAX_BYTES = 50 * 1024 * 1024;

export type FileFault = "type" | "size" | "empty";

export function faultOf({ name, size }: Pick<File, "name" | "size">): FileFault | undefined {
  if (size === 0) return "empty";
  if (size > MAX_BYTES) return "size";
  return ACCEPTED.some((ending) => name.toLowerCase().endsWith(ending)) ? undefined : "type";
}

export function readableSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kibi = bytes / 1024;
  return kibi < 1024 ? `${Math.round(kibi)} KB` : `${(kibi / 1024).toFixed(1)} MB`;
}
