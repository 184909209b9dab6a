import { describe, expect, it } from "vitest";
import { collect } from "./i18n";

function keysOf(texts: Record<string, unknown>, prefix = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? keysOf(value as Record<string, unknown>, `${prefix}${key}.`)
      : [prefix + key],
  );
}

const { zh, en } = collect();

describe("texts", () => {
  it("come in the same namespaces in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    expect(Object.keys(zh)).toContain("components");
  });

  it.each(Object.keys(zh))("of %s have the same keys in both languages", (namespace) => {
    expect(keysOf(en[namespace] ?? {}).sort()).toEqual(keysOf(zh[namespace] ?? {}).sort());
  });
});
