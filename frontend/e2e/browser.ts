/** Finds a Chromium that really launches; says what was tried when none does. */
import { execFileSync } from "node:child_process";
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

import { type Browser, chromium } from "playwright-core";

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--disable-dev-shm-usage",
];
const CACHE = join(import.meta.dirname, "../node_modules/.cache/browser");
const PACKAGE = "@sparticuz/chromium@153.0.0";

interface Candidate {
  readonly name: string;
  /** The executable, and the folder of libraries it brings; null when this machine has none. */
  readonly find: () => Promise<{ path: string; libraries?: string } | null>;
}

function onPath(): string | null {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return found.find((path) => existsSync(path)) ?? null;
}

function npm(...args: string[]): void {
  execFileSync("npm", args, { stdio: "pipe", timeout: 180_000 });
}

/** The npm package's own API wants a browser of a cloud; its archives are all that is needed. */
async function unpacked(): Promise<{ path: string; libraries: string }> {
  const executable = join(CACHE, "chromium");
  if (!existsSync(executable)) {
    mkdirSync(CACHE, { recursive: true });
    npm("install", "--prefix", CACHE, "--no-save", "--ignore-scripts", PACKAGE);
    const archives = join(CACHE, "node_modules/@sparticuz/chromium/bin");
    for (const name of ["al2023.tar", "swiftshader.tar"]) {
      await unbrotli(join(archives, `${name}.br`), join(CACHE, name));
      execFileSync("tar", ["-xf", join(CACHE, name), "-C", CACHE]);
    }
    await unbrotli(join(archives, "chromium.br"), executable);
    chmodSync(executable, 0o755);
  }
  return { path: executable, libraries: join(CACHE, "lib") };
}

function unbrotli(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

function existing(path: string | null | undefined): Promise<{ path: string } | null> {
  return Promise.resolve(path !== null && path !== undefined && existsSync(path) ? { path } : null);
}

const CANDIDATES: readonly Candidate[] = [
  { name: "E2E_BROWSER", find: () => existing(process.env.E2E_BROWSER) },
  { name: "Playwright's cache", find: () => existing(chromium.executablePath()) },
  { name: "PATH", find: () => existing(onPath()) },
  { name: PACKAGE, find: unpacked },
  {
    name: "playwright install chromium",
    find: () => {
      npm("exec", "playwright-core", "install", "chromium");
      return existing(chromium.executablePath());
    },
  },
];

export async function launchBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const { name, find } of CANDIDATES) {
    try {
      const found = await find();
      if (found === null) {
        reasons.push(`${name}: not there`);
        continue;
      }
      return await launched(found.path, found.libraries);
    } catch (error) {
      reasons.push(`${name}: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`);
    }
  }
  throw new Error(`No browser for the journeys.\n${reasons.join("\n")}`);
}

function launched(executablePath: string, libraries: string | undefined): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  const env: Record<string, string> = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  if (libraries !== undefined) env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return chromium.launch({ executablePath, args: isRoot ? [...QUIET, "--no-sandbox"] : QUIET, env });
}
