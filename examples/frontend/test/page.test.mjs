import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { chromium } from "playwright-core";
import { serve } from "../server.mjs";

const JAR = join("..", "cli", "target", "governance.jar");
const CITY = join("..", "cli", "src", "main", "resources", "org", "zhongzhi", "governance", "examples", "cli", "hezhou.json");
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

test("the page shows an assessment, composes a change set and submits it", async () => {
  const server = await serve(JAR, CITY);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
  try {
    const page = await browser.newPage({ locale: "zh-CN", viewport: { width: 1200, height: 1000 } });
    page.setDefaultTimeout(180_000); // the server starts a Java for each answer
    const problems = [];
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(`${error}`));
    await page.goto(server.url);
    const city = JSON.parse(readFileSync(CITY, "utf8"));

    await page.waitForSelector("#findings li");
    assert.equal(await page.textContent("h1"), city.about.title["zh-CN"]);
    await page.selectOption("#language", "en");
    assert.equal(await page.textContent("h1"), city.about.title.en);
    const violation = page.locator("#findings li", { hasText: "Emergency team" }).first();
    assert.ok(await violation.isVisible());
    assert.deepEqual(await page.locator("select[name=kind] option").allTextContents(), ["emergency team", "volunteer team"]);

    await page.fill("input[name=place]", "not a code");
    await page.click("#add");
    assert.match(await page.textContent("#faults"), /\/changes\/0\/entity\/place\/id/);
    await page.click("#submit");
    assert.equal(server.received.length, 0, "a change set that the schema refuses stays in the browser");

    await page.reload();
    await page.selectOption("#language", "en");
    await page.waitForSelector("#findings li");
    const assessment = await (await fetch(`${server.url}assessment.json`)).json();
    const lacking = assessment.findings.find(({ rule, measured }) => rule === "emergency-team" && measured[0].low === 0);
    await page.fill("input[name=place]", lacking.subject.id);
    await page.click("#add");
    await page.click("#submit");
    await page.waitForSelector("#answer li");

    assert.match(await page.locator("#answer li.resolved").textContent(), /"Emergency team" is satisfied/);
    const [file] = server.received;
    const received = JSON.parse(readFileSync(file, "utf8"));
    assert.equal(received.changes[0].entity.place.id, lacking.subject.id);
    assert.deepEqual(problems, []);
    await page.screenshot({ path: join("target", "page.png"), fullPage: true });
  } finally {
    await browser.close();
    server.close();
  }
});
