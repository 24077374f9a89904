import assert from "node:assert/strict";
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import test from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const CORPUS = process.env.AGREEMENT_CORPUS ?? join("..", "..", "governance-json", "target", "agreement.ndjson");
const SCHEMAS = join("node_modules", "@zhongzhi", "governance-schema", "schemas");

test("Ajv accepts and refuses what the reader does, on 10,000 changed documents and more", async (t) => {
  const ajv = new Ajv2020.default({ strict: true });
  addFormats.default(ajv);
  const validators = Object.fromEntries(
    readdirSync(SCHEMAS).map((file) => [
      file.replace(/-\d+\.schema\.json$/, ""),
      ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, file), "utf8"))),
    ]),
  );
  const counts = { accepts: 0, refuses: 0, beyond: 0, either: 0 };
  for await (const line of createInterface({ input: createReadStream(CORPUS) })) {
    const { schema, reader, document } = JSON.parse(line);
    counts[reader]++;
    const accepted = validators[schema](document);
    assert.equal(accepted, reader === "either" ? accepted : reader !== "refuses", `${schema}: the reader ${reader}\n${line}`);
  }
  t.diagnostic(JSON.stringify(counts));

  assert.ok(counts.accepts + counts.refuses + counts.beyond >= 10_000, `${CORPUS} holds too few: ${JSON.stringify(counts)}`);
  assert.ok(counts.accepts >= 500 && counts.refuses >= 5_000 && counts.beyond >= 100, JSON.stringify(counts));
});
