import type { TFunction } from "i18next";
import type { Proposal } from "@/api/dto/simplification";
import { same } from "./same";
import { onlineText } from "../attachment/rowTexts";

type T = TFunction<"simplification">;
type Online = Proposal["guide"]["online"];

/** What a path of the merge is called: the field, and for a line its own words. */
export function pathTitle(t: T, path: string, proposals: readonly Proposal[]): string {
  const [field = "", key] = parts(path);
  const title = t(`field.${field}`, { defaultValue: field });
  return key ? `${title}：${lineName(key, proposals)}` : title;
}

const parts = (path: string) => {
  const slash = path.indexOf("/");
  return slash < 0 ? [path] : [path.slice(0, slash), path.slice(slash + 1)];
};

/** The words of a line that is known by its key. */
export function lineName(key: string, proposals: readonly Proposal[]): string {
  for (const { guide } of proposals) {
    const precondition = guide.preconditions.find(({ code }) => code === key);
    if (precondition) return precondition.text;
    const material = guide.materials.find(({ requirement }) => requirement === key);
    if (material) return material.title;
  }
  return key.replace(/^step:/, "");
}

/** A value of the guide in words. Objects are told by what they say, each on a line; codes by their names. */
export function valueText(t: T, path: string, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (path === "online") return onlineText(t, value as Online);
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "string" || typeof value === "number") {
    return t(`word.${value}`, { defaultValue: String(value) });
  }
  if (Array.isArray(value)) return value.map((one) => valueText(t, path, one)).join("\n");
  return Object.entries(value)
    .filter(([key, part]) => !KEYS.includes(key) && part !== null && part !== "" && !isEmptyList(part))
    .map(([key, part]) => {
      const name = t(`part.${key}`, { defaultValue: "" });
      const said = valueText(t, key, isFile(part) ? part.fileName : part).replaceAll("\n", "、");
      return name ? `${name}：${said}` : said;
    })
    .join("；");
}

/** What today's line says where the proposal says something else. */
export function differingText(t: T, path: string, today: object, proposed: object): string {
  const before = today as Record<string, unknown>;
  const after = proposed as Record<string, unknown>;
  const keys = Object.keys({ ...before, ...after }).filter((key) => !same(before[key], after[key]));
  const said = keys.map((key) => [key, isNothing(before[key]) ? t("clash.empty") : before[key]]);
  return valueText(t, path, Object.fromEntries(said));
}

const isNothing = (value: unknown) =>
  value === null || value === undefined || value === "" || isEmptyList(value);

/** Keys of lines say nothing to a reader. */
const KEYS = ["code", "requirement", "materialType", "licenceType"];

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
const isFile = (value: unknown): value is { fileName: string } =>
  typeof value === "object" && value !== null && "fileName" in value;
