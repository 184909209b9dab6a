import i18n from "i18next";
import { initReactI18next } from "react-i18next";

export type Language = "zh" | "en";

const REMEMBERED = "binglian.language";

type Texts = Record<string, unknown>;

/** `features/<noun>/locales/zh.json` becomes the namespace `<noun>`; `app` and `components` have theirs too. */
const files = import.meta.glob<Texts>("/src/**/locales/*.json", { eager: true, import: "default" });

export function collect(): Record<Language, Record<string, Texts>> {
  const resources: Record<Language, Record<string, Texts>> = { zh: {}, en: {} };
  for (const [path, texts] of Object.entries(files)) {
    const [, namespace, language] = /([\w-]+)\/locales\/(zh|en)\.json$/.exec(path) ?? [];
    if (namespace && language) resources[language as Language][namespace] = texts;
  }
  return resources;
}

function remembered(): Language {
  try {
    return localStorage.getItem(REMEMBERED) === "en" ? "en" : "zh";
  } catch {
    return "zh";
  }
}

export function language(): Language {
  return i18n.language === "en" ? "en" : "zh";
}

export async function switchLanguage(to: Language): Promise<void> {
  try {
    localStorage.setItem(REMEMBERED, to);
  } catch {
    // A browser that keeps nothing still switches for this visit.
  }
  await i18n.changeLanguage(to);
}

function markDocument(): void {
  document.documentElement.lang = language() === "en" ? "en" : "zh-CN";
}

i18n.on("languageChanged", markDocument);
void i18n.use(initReactI18next).init({
  resources: collect(),
  lng: remembered(),
  fallbackLng: "zh",
  defaultNS: "app",
  interpolation: { escapeValue: false },
  returnNull: false,
});
markDocument();
