/** Reads a downloaded workbook as its reader would see it, with the same library the services are tested with. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

import type { Download } from "playwright-core";

const PYTHON = process.env.E2E_PYTHON ?? join(import.meta.dirname, "../../.venv/bin/python");
const SCRIPT = `
import json, sys, openpyxl
book = openpyxl.load_workbook(open(sys.argv[1], "rb"))
print(json.dumps({sheet.title: [["" if cell is None else str(cell) for cell in row] for row in sheet.values]
                  for sheet in book}))
`;

export type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

export async function cellsOf(download: Download): Promise<Sheets> {
  return JSON.parse(execFileSync(PYTHON, ["-c", SCRIPT, await download.path()], { encoding: "utf8" })) as Sheets;
}
