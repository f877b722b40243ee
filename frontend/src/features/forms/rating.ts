/** Small decisions about filling in a list of forms. */
import type { Form } from "./queries";

/** The next form that still waits, after the given one and then from the top. */
export function nextOf(forms: readonly Form[], after: string | null): Form | undefined {
  const from = forms.findIndex((form) => form.id === after) + 1;
  const ordered = [...forms.slice(from), ...forms.slice(0, from)];
  return ordered.find((form) => form.id !== after && (form.state === "open" || form.state === "draft"));
}

/** Scores as many as there are items; what is not filled in is null. */
export function scoresOf(form: Form): (number | null)[] {
  return form.items.map((_, index) => form.scores[index] ?? null);
}

const PLACE = "qq-form-";

/** What was typed and not saved yet stays on this device until the tab closes. */
export interface Unsaved {
  readonly version: number;
  readonly scores: (number | null)[];
  readonly comment: string;
}

export function keep(formId: string, unsaved: Unsaved): void {
  sessionStorage.setItem(PLACE + formId, JSON.stringify(unsaved));
}

export function forget(formId: string): void {
  sessionStorage.removeItem(PLACE + formId);
}

/** What was kept, if the form has not changed on the server since. */
export function kept(form: Form): Unsaved | null {
  const text = sessionStorage.getItem(PLACE + form.id);
  if (text === null) return null;
  const unsaved = JSON.parse(text) as Unsaved;
  return unsaved.version === form.version && unsaved.scores.length === form.items.length ? unsaved : null;
}
