import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { nameOf, types } from "../types.mjs";

const FOLDER = join("node_modules", "@zhongzhi", "governance-schema");
const TSC = join("node_modules", "typescript", "bin", "tsc");

test("the types in the jar are those of its schemas", async () => {
  assert.equal(
    readFileSync(join(FOLDER, "index.d.ts"), "utf8"),
    await types(join(FOLDER, "schemas")),
    "index.d.ts is stale: write it anew with npm run types",
  );
});

test("the strict compiler accepts the page", () => {
  execFileSync("node", [TSC, "-p", "."], { stdio: "inherit" });
});

test("the strict compiler notices a case that a switch forgets", () => {
  const copy = mkdtempSync(join(tmpdir(), "exhaustive-"));
  cpSync("src", join(copy, "src"), { recursive: true });
  cpSync("tsconfig.json", join(copy, "tsconfig.json"));
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  const file = join(copy, "src", "exhaustive.ts");
  const forgetful = readFileSync(file, "utf8").replace(/    case "anyOf":\n.*\n/, "");
  writeFileSync(file, forgetful);

  const run = spawnSync("node", [TSC, "-p", copy, "--noUnusedLocals", "false"], { encoding: "utf8" });

  assert.notEqual(run.status, 0);
  assert.match(run.stdout, /exhaustive\.ts.*'GuardAnyOf' is not assignable to parameter of type 'never'/);
});

test("every union of the schemas has a switch", () => {
  const unions = new Set(["GovernanceDocument"]);
  for (const file of readdirSync(join(FOLDER, "schemas"))) {
    const { $defs, oneOf } = JSON.parse(readFileSync(join(FOLDER, "schemas", file), "utf8"));
    if (oneOf) {
      unions.add(nameOf(file));
    }
    Object.keys($defs).filter((name) => $defs[name].oneOf).forEach((name) => unions.add(name));
  }
  ["ChangePut", "ChangeRemove"].forEach((part) => unions.delete(part)); // parts of Change, which has one

  const switches = [...readFileSync("src/exhaustive.ts", "utf8").matchAll(/export function of(\w+)/g)];

  assert.deepEqual(switches.map(([, name]) => name).sort(), [...unions].sort());
});
