import { queryOptions } from "@tanstack/react-query";

import { assessment, unwrap } from "@/api/client";
import type { components } from "@/api/assessment.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import { creating } from "@/shared/writing";

type Schemas = components["schemas"];
export type Scheme = Schemas["SchemeOut"];
export type SchemeDetail = Schemas["SchemeDetailOut"];
export type Outline = SchemeDetail["outline"];
export type Output = Outline["outputs"][number];
export type Node = Output["tree"];
export type Sample = Schemas["SampleOut"];

export const keys = {
  all: ["schemes"] as const,
  list: ["schemes", "list"] as const,
  library: ["schemes", "library"] as const,
  one: (id: string) => ["schemes", "one", id] as const,
};

export function useSchemes() {
  return useKeyset(keys.list, (cursor) =>
    unwrap(assessment.GET("/api/assessment/schemes", { params: { query: pageQuery(cursor) } })),
  );
}

export const libraryQuery = queryOptions({
  queryKey: keys.library,
  queryFn: () => unwrap(assessment.GET("/api/assessment/schemes/library")),
});

export function schemeQuery(id: string) {
  return queryOptions({
    queryKey: keys.one(id),
    queryFn: () =>
      unwrap(assessment.GET("/api/assessment/schemes/{scheme_id}", { params: { path: { scheme_id: id } } })),
  });
}

export function useLoadSample(onDone: () => void) {
  return useCommand({
    run: (sample: string, key) =>
      unwrap(
        assessment.POST("/api/assessment/schemes/library", {
          params: { header: creating(key) },
          body: { keys: [sample] },
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

/** The service reads JSON and YAML alike; the text goes as it stands in the file. */
export function useUploadScheme(onDone: (scheme: SchemeDetail) => void) {
  return useCommand({
    run: (text: string, key) =>
      unwrap(
        assessment.POST("/api/assessment/schemes", {
          params: { header: creating(key) },
          headers: { "Content-Type": "application/yaml" },
          body: text as never,
          bodySerializer: (body: unknown) => body as string,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}
