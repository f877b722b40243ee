/** Turns the committed OpenAPI documents into src/api/*.gen.ts; with --check only says whether they are current. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

import openapiTS, { astToString } from "openapi-typescript";

const documents = {
  roster: "../services/roster/openapi.json",
  placement: "../services/placement/openapi.json",
  assessment: "../services/assessment/openapi.json",
  gateway: "../gateway/openapi.json",
};
const check = process.argv.includes("--check");
let stale = 0;

for (const [name, path] of Object.entries(documents)) {
  const source = new URL(`../${path}`, import.meta.url);
  const target = new URL(`../src/api/${name}.gen.ts`, import.meta.url);
  if (!existsSync(source)) {
    console.error(`${name}: ${path} is missing`);
    stale += 1;
    continue;
  }
  // A default on a request field does not make it required in what the client sends.
  const ast = await openapiTS(source, { defaultNonNullable: false, alphabetize: true });
  const text = `/** Generated from ${path} by \`npm run gen\`. */\n${astToString(ast)}`;
  const current = existsSync(target) && readFileSync(target, "utf8") === text;
  if (check && !current) {
    console.error(`${name}: src/api/${name}.gen.ts is not current, run npm run gen`);
    stale += 1;
  }
  if (!check && !current) writeFileSync(target, text);
  console.log(`${name}: ${current ? "current" : check ? "stale" : "written"}`);
}
process.exitCode = stale > 0 ? 1 : 0;
