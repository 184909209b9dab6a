import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import "@/app/i18n";

// antd asks for both; jsdom has neither.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
// eslint-disable-next-line @typescript-eslint/unbound-method
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  }) as unknown as MediaQueryList;

// Pages and the form library are loaded when they are first shown, which takes a busy machine a while.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => cleanup());
