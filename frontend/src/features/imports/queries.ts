import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap, unwrapTagged } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import { changing, creating } from "@/shared/writing";

export type Import = components["schemas"]["ImportOut"];
export type ImportRow = components["schemas"]["ImportRowOut"];
export type ImportKind = ImportRow["kind"];
export type ImportColumn = Import["columns"][number];
export type Question = Import["questions"][number];
export type ImportPatch = components["schemas"]["ImportPatch"];

export const KINDS: readonly ImportKind[] = ["people", "organizations", "appointments"];

export const keys = {
  all: ["imports"] as const,
  list: ["imports", "list"] as const,
  detail: (id: string) => ["imports", "detail", id] as const,
  problems: (id: string, version: number) => ["imports", "problems", id, version] as const,
};

const POLL_MS = 700;

export function isBusy(state: ImportRow["state"] | undefined): boolean {
  return state === "reading" || state === "committing";
}

export function useImports() {
  return useKeyset(keys.list, (cursor) =>
    unwrap(roster.GET("/api/roster/imports", { params: { query: pageQuery(cursor, 20) } })),
  );
}

/** An import, followed while it is being read or written. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: keys.detail(id),
    queryFn: () =>
      unwrapTagged(roster.GET("/api/roster/imports/{import_id}", { params: { path: { import_id: id } } })),
    refetchInterval: (query) => isBusy(query.state.data?.value.state) && POLL_MS,
  });
}

export function useProblems(id: string, version: number) {
  return useKeyset(keys.problems(id, version), (cursor) =>
    unwrap(
      roster.GET("/api/roster/imports/{import_id}/problems", {
        params: { path: { import_id: id }, query: pageQuery(cursor) },
      }),
    ),
  );
}

export interface Upload {
  readonly file: File;
  readonly kind: ImportKind;
  readonly organization_id: string;
}

export function useUpload(onDone: (created: Import) => void) {
  return useCommand({
    run: (upload: Upload, key) =>
      unwrap(
        roster.POST("/api/roster/imports", {
          params: { header: creating(key) },
          body: { ...upload, file: "" },
          bodySerializer: () => {
            const form = new FormData();
            form.set("file", upload.file);
            form.set("kind", upload.kind);
            form.set("organization_id", upload.organization_id);
            return form;
          },
        }),
      ),
    invalidates: [keys.list],
    onDone,
  });
}

export function useAnswer(id: string, etag: string) {
  return useCommand({
    run: (body: ImportPatch) =>
      unwrap(
        roster.PATCH("/api/roster/imports/{import_id}", {
          params: { path: { import_id: id }, header: changing(etag) },
          body,
        }),
      ),
    invalidates: [keys.all],
  });
}

export function useCommit(id: string) {
  return useCommand({
    run: (_: null, key) =>
      unwrap(
        roster.POST("/api/roster/imports/{import_id}/commit", {
          params: { path: { import_id: id }, header: creating(key) },
        }),
      ),
    invalidates: [keys.all, ["people"], ["organizations"], ["appointments"], ["posts"], ["indicators"]],
  });
}
