import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";

const CHECK = `
  import * as validators from "#validators";
  const put = (kind) => ({
    type: "put", entityType: "team",
    entity: { id: "t", kind, name: "应急队", period: {}, place: { type: "division", id: "451102001001" } },
  });
  const set = (...changes) => ({ format: "zhongzhi/change-set/1", changes });
  console.log(JSON.stringify([set(), set(put("emergency")), set(put("urgent")), { changes: [] }].map((each) => validators.changeSet(each))));
`;

test("the validators run where code from strings is forbidden", () => {
  const answer = execFileSync(
    "node",
    ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", CHECK],
    { encoding: "utf8" },
  );

  assert.deepEqual(JSON.parse(answer), [true, true, false, false]);
});

test("neither the validators nor the page make code", () => {
  for (const file of ["target/validators.mjs", "target/page/page.js"]) {
    assert.doesNotMatch(readFileSync(file, "utf8"), /\beval\s*\(|new Function\b|\bFunction\s*\(/, file);
  }
});
