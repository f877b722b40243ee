import { assessment, unwrap } from "@/api/client";
import type { components } from "@/api/assessment.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import { creating } from "@/shared/writing";

import { keys, type Task } from "./queries";

export type HandbookIn = components["schemas"]["HandbookIn"];

const PATH = "/api/assessment/cycles/{cycle_id}/subjects/{subject_id}/handbook";

const handbookKey = ({ cycle_id, subject }: Task) => [...keys.all, "handbook", cycle_id, subject.id] as const;
const inHandbook = ({ cycle_id, subject }: Task) => ({ cycle_id, subject_id: subject.id });

export function useHandbook(of: Task) {
  return useKeyset(handbookKey(of), (cursor) =>
    unwrap(assessment.GET(PATH, { params: { path: inHandbook(of), query: pageQuery(cursor) } })),
  );
}

export function useWriteHandbook(of: Task, onDone: () => void) {
  return useCommand({
    run: (body: HandbookIn, key) =>
      unwrap(assessment.POST(PATH, { params: { path: inHandbook(of), header: creating(key) }, body })),
    invalidates: [handbookKey(of)],
    onDone,
  });
}
