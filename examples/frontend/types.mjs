// Makes the types for TypeScript out of the schemas: node types.mjs SCHEMA_FOLDER [FILE]
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "json-schema-to-typescript";

const LINES = ["CaseEvent", "Entity"]; // of a log and of a stream, which do not say what they are

/** What the compiler says of each type, which is no news. */
const REFERENCED = /( \*\n)? \* This interface was referenced by [^\n]*\n \* via the `definition` "[^"]*"\.\n( \*\/)/g;

const UNION = `/**
 * Any document, told apart by its format.
 * 任一文档，以 format 区分。
 */
export type GovernanceDocument = GovernanceDocuments[keyof GovernanceDocuments];
`;

/** `case-log-1.schema.json` holds the type `CaseLog`. */
export function nameOf(file) {
  return file
    .replace(/-\d+\.schema\.json$/, "")
    .split("-")
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join("");
}

/** `case-log-1.schema.json` is of the format `zhongzhi/case-log/1`. */
function formatOf(file) {
  return file.replace(/^(.*)-(\d+)\.schema\.json$/, "zhongzhi/$1/$2");
}

/** What the compiler needs: references by the name of a type, and words for people in one place. */
function prepared(schema, isNamed) {
  if (Array.isArray(schema)) {
    return schema.map((each) => prepared(each, false));
  }
  if (schema === null || typeof schema !== "object") {
    return schema;
  }
  const { $ref, $id, $schema, $defs, title, description, properties, propertyNames, ...rest } = schema;
  const made = {};
  if (description) {
    made.description = isNamed ? `${title}\n\n${description}` : description;
  }
  if ($ref) {
    return { ...made, tsType: $ref.replace("#/$defs/", "") };
  }
  for (const [key, value] of Object.entries(rest)) {
    made[key] = prepared(value, false);
  }
  if (properties) {
    made.properties = Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, prepared(value, false)]),
    );
  }
  return made;
}

/** The types of all schemas in a folder, with the digest that tells whether they are stale. */
export async function types(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".schema.json")).sort();
  const digest = createHash("sha256");
  const named = {};
  for (const file of files) {
    const text = readFileSync(join(folder, file), "utf8");
    digest.update(text);
    const schema = JSON.parse(text);
    for (const [name, definition] of Object.entries({ ...schema.$defs, [nameOf(file)]: schema })) {
      named[name] = prepared(definition, true);
    }
  }
  const documents = files.filter((file) => !LINES.includes(nameOf(file)));
  const root = {
    type: "object",
    description: "The documents by their format.\n各文档，以格式为键。",
    properties: Object.fromEntries(documents.map((file) => [formatOf(file), { tsType: nameOf(file) }])),
    required: documents.map(formatOf),
    additionalProperties: false,
    $defs: Object.fromEntries(Object.keys(named).sort().map((name) => [name, named[name]])),
  };
  const made = await compile(root, "GovernanceDocuments", {
    bannerComment: `// Made from the schemas beside it; do not edit.\n// sha256 of the schemas: ${digest.digest("hex")}`,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
  return made.replace(REFERENCED, "$2") + UNION;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, file] = process.argv.slice(2);
  const made = await types(folder);
  file ? writeFileSync(file, made) : process.stdout.write(made);
}
