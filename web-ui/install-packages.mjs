// Runs `npm ci`, unless the packages on disk already are those of this lockfile: Maven calls this at every build.
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.lockfile-hash";
const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const present = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";

if (present !== wanted) {
  execSync("npm ci --no-audit --no-fund", { stdio: "inherit" });
  writeFileSync(stamp, wanted);
}
