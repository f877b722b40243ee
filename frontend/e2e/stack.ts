/**
 * Starts the real thing once for all journeys: PostgreSQL, services, workers, gateway, the built web app.
 *
 * E2E_URL and E2E_ADMIN_PASSWORD point the journeys at a stack that already runs instead.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { TestProject } from "vitest/node";

const ROOT = join(import.meta.dirname, "../..");
const READY_MS = 180_000;
const STOP_MS = 30_000;

declare module "vitest" {
  interface ProvidedContext {
    url: string;
    adminPassword: string;
  }
}

export interface Stack {
  readonly url: string;
  readonly adminPassword: string;
  readonly stop: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function untilReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The stack ended with ${child.exitCode}.\n${said()}`);
    const isReady = await fetch(`${url}/readyz`).then((answer) => answer.ok, () => false);
    if (isReady && said().includes(READY_LINE)) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`The stack was not ready after ${READY_MS / 1000} s.\n${said()}`);
}

/** Printed by the supervisor when every part answers (and the demo county, if asked for, is loaded). */
const READY_LINE = "Ctrl-C";

/** A stack of its own, in a folder that goes away with it. */
export async function startStack({ demo }: { readonly demo: boolean }): Promise<Stack> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), "qingqiao-e2e-"));
  // Started as root, the database runs as another user, who must be able to get in.
  chmodSync(dataDir, 0o755);
  const adminPassword = `Bridge-${crypto.randomUUID()}`;
  let log = "";
  const python = process.env.E2E_PYTHON ?? join(ROOT, ".venv/bin/python");
  if (!existsSync(python)) throw new Error(`${python} is missing: make setup first.`);
  const child = spawn(python, ["-m", "supervisor"], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      DEMO: demo ? "1" : "0",
      ADMIN_PASSWORD: adminPassword,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const listen = (chunk: Buffer) => (log += chunk.toString());
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);

  const stop = async () => {
    await stopped(child);
    rmSync(dataDir, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(url, child, () => log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, adminPassword, stop };
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve();
      return;
    }
    const force = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.kill("SIGINT");
  });
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { E2E_URL, E2E_ADMIN_PASSWORD } = process.env;
  if (E2E_URL !== undefined && E2E_ADMIN_PASSWORD !== undefined) {
    project.provide("url", E2E_URL);
    project.provide("adminPassword", E2E_ADMIN_PASSWORD);
    return () => Promise.resolve();
  }
  const stack = await startStack({ demo: process.env.E2E_DEMO === "1" });
  project.provide("url", stack.url);
  project.provide("adminPassword", stack.adminPassword);
  return stack.stop;
}
