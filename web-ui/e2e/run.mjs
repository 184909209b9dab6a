// Starts the packaged server on a free port with an empty data folder, runs the browser tests against it and stops it again.
// Usage: node e2e/run.mjs [arguments of `playwright test`]
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// The demo data are lived through once; a machine that builds at the same time takes minutes for it.
const START_UP_MS = 300_000;
const HERE = import.meta.dirname;
const jar = resolve(HERE, "../../api/target/binglian.jar");
const chromium = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

if (!existsSync(chromium)) {
  fail(
    `No browser at ${chromium}. Install it: apt-get install chromium fonts-noto-cjk (or set CHROMIUM_PATH), ` +
      "or leave the browser tests out with -De2e.skip.",
  );
}
if (!existsSync(jar)) fail(`No ${jar}. Build it: mvn -pl api -am package -DskipTests`);

const port = await freePort();
const address = `http://localhost:${port}`;
const data = await mkdtemp(join(tmpdir(), "binglian-e2e-"));
let log = "";
const server = spawn("java", ["-Xmx512m", "-jar", jar, `--server.port=${port}`], {
  env: { ...process.env, BINGLIAN_DATA_DIR: data },
  stdio: ["ignore", "pipe", "pipe"],
});
for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (log += text));
const ended = new Promise((done) => server.once("exit", done));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.kill());

let status = 1;
try {
  await ready();
  status = await playwright();
  if (status !== 0) console.error(log.slice(-20_000));
} catch (error) {
  console.error(`${error.message}\n${log.slice(-20_000)}`);
} finally {
  server.kill();
  await ended;
  await rm(data, { recursive: true, force: true });
}
process.exit(status);

async function ready() {
  const limit = Date.now() + START_UP_MS;
  while (Date.now() < limit) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`);
    const answer = await fetch(`${address}/actuator/health/readiness`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((wait) => setTimeout(wait, 500));
  }
  throw new Error(`The server was not ready after ${START_UP_MS / 1000} s`);
}

function playwright() {
  const cli = resolve(HERE, "../node_modules/@playwright/test/cli.js");
  const run = spawn(process.execPath, [cli, "test", ...process.argv.slice(2)], {
    cwd: resolve(HERE, ".."),
    env: { ...process.env, BASE_URL: address },
    stdio: "inherit",
  });
  return new Promise((done) => run.once("exit", (code) => done(code ?? 1)));
}

function freePort() {
  return new Promise((done, refuse) => {
    const probe = createServer();
    probe.once("error", refuse);
    probe.listen(0, () => {
      const { port: free } = probe.address();
      probe.close(() => done(free));
    });
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
