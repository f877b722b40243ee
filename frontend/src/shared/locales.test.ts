import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

const FEATURES = readdirSync("src/features").map((name) => join("src/features", name));
const FOLDERS = ["src/app", "src/shared", ...FEATURES].filter((folder) => existsSync(join(folder, "locales")));
// i18next picks the plural by suffix; Chinese has one form only.
const PLURAL = /_(one|other)$/;

type Words = Record<string, unknown>;

function wordsOf(folder: string, language: string): Map<string, string> {
  const text = readFileSync(join(folder, "locales", `${language}.json`), "utf8");
  return flat(JSON.parse(text) as Words, "");
}

function flat(words: Words, prefix: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const path = prefix === "" ? key : `${prefix}.${key}`;
    if (typeof value === "string") found.set(path.replace(PLURAL, ""), value);
    else for (const [inner, text] of flat(value as Words, path)) found.set(inner, text);
  }
  return found;
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

test.each(FOLDERS)("%s says the same things in both languages", (folder) => {
  const chinese = wordsOf(folder, "zh");
  const english = wordsOf(folder, "en");

  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  expect([...english.values(), ...chinese.values()].filter((text) => text.trim() === "")).toEqual([]);
});

test.each(FOLDERS)("%s uses only words that exist", (folder) => {
  const own = wordsOf(folder, "zh");
  const shared = wordsOf("src/shared", "zh");
  const unknown: string[] = [];
  for (const source of sourcesOf(folder)) {
    for (const [, key = ""] of source.matchAll(/\bt\(\s*"([^"]+)"/g)) {
      const [space, name] = key.startsWith("shared:") ? [shared, key.slice("shared:".length)] : [own, key];
      if (!space.has(name)) unknown.push(key);
    }
  }

  expect(unknown).toEqual([]);
});
