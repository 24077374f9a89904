// Builds the page: validators out of the schemas, compiled beforehand so that the page makes no code, and one script.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = join(HERE, "target", "page");
const require = createRequire(import.meta.url);

export function schema(name) {
  return JSON.parse(readFileSync(require.resolve(`@zhongzhi/governance-schema/schemas/${name}-1.schema.json`), "utf8"));
}

/** Code that checks the documents by name, without `eval` and `new Function`. */
export function validators(...names) {
  const schemas = names.map(schema);
  const ajv = new Ajv2020.default({ schemas, allErrors: true, code: { source: true, esm: true, lines: true } });
  addFormats.default(ajv);
  const exported = Object.fromEntries(names.map((name, i) => [name.replace(/-(.)/g, (_, c) => c.toUpperCase()), schemas[i].$id]));
  return standalone.default(ajv, exported);
}

mkdirSync(OUT, { recursive: true });
writeFileSync(join(HERE, "target", "validators.source.mjs"), validators("assessment", "change-set", "comparison"));
await build({
  absWorkingDir: HERE,
  entryPoints: [join("target", "validators.source.mjs")],
  outfile: join(HERE, "target", "validators.mjs"),
  bundle: true,
  format: "esm",
});
await build({
  absWorkingDir: HERE,
  entryPoints: [join("src", "page.ts")],
  outfile: join(OUT, "page.js"),
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  minify: true,
});
cpSync(join(HERE, "public"), OUT, { recursive: true });
