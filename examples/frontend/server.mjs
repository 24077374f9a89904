// Serves the page and an assessment, and answers change sets with what they would change: node server.mjs JAR CITY [PORT]
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const PAGE = join(dirname(fileURLToPath(import.meta.url)), "target", "page");
const TYPES = { "/": ["index.html", "text/html"], "/page.js": ["page.js", "text/javascript"], "/page.css": ["page.css", "text/css"] };
const DAY = "2024-12-31";

/** Runs the command; its exit code 1 says that rules are violated, which is no failure. */
async function governance(jar, ...args) {
  try {
    return (await promisify(execFile)("java", ["-jar", jar, ...args], { maxBuffer: 1 << 28 })).stdout;
  } catch (failure) {
    if (failure.code === 1) {
      return failure.stdout;
    }
    throw failure;
  }
}

async function body(request) {
  let text = "";
  for await (const part of request.setEncoding("utf8")) {
    text += part;
  }
  return text;
}

export async function serve(jar, city, port = 0) {
  const assessment = await governance(jar, "check", city, "--format", "json", "--as-of", DAY);
  const folder = mkdtempSync(join(tmpdir(), "change-sets-"));
  const received = [];
  const answer = async (request) => {
    if (request.method === "POST" && request.url === "/change-sets") {
      const file = join(folder, `${received.length}.json`);
      writeFileSync(file, await body(request));
      received.push(file);
      try {
        const compared = await governance(jar, "whatif", city, file, "--format", "json", "--as-of", DAY);
        return [200, "application/json", compared];
      } catch (refusal) {
        return [400, "application/json", JSON.stringify(`${refusal.stderr}`)];
      }
    }
    if (request.url === "/assessment.json") {
      return [200, "application/json", assessment];
    }
    const [file, type] = TYPES[request.url] ?? [];
    return file ? [200, type, readFileSync(join(PAGE, file))] : [404, "text/plain", "not found"];
  };
  const server = createServer((request, response) => {
    answer(request).then(
      ([status, type, content]) => response.writeHead(status, { "Content-Type": `${type}; charset=utf-8` }).end(content),
      (failure) => response.writeHead(500).end(`${failure}`),
    );
  });
  await new Promise((listening) => server.listen(port, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${server.address().port}/`, received, close: () => server.close() };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [jar, city, port] = process.argv.slice(2);
  console.log((await serve(jar, city, Number(port ?? 8080))).url);
}
