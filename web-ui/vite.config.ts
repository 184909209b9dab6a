import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const server = process.env.BINGLIAN_URL ?? "http://localhost:8080";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      "@": source("./src"),
      // @rjsf/core imports its stock validator for tests; that one needs eval and is not installed.
      "@rjsf/validator-ajv8": source("./src/components/forms/validator.ts"),
    },
  },
  build: {
    // Maven packs this folder; Spring Boot serves META-INF/resources of every jar.
    outDir: "target/classes/META-INF/resources",
    emptyOutDir: true,
    // Inlined data: URLs of scripts and fonts would need wider CSP directives.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { "/api": server, "/actuator": server } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["./src/test/setup.ts"],
    testTimeout: 40_000,
    // So that the alias above holds inside the form library as well.
    server: { deps: { inline: [/@rjsf/] } },
  },
});
