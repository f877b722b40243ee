/** Values as forms give them, made ready to send. */

/** Leaves out what was not filled in, so that the service's own defaults hold. */
export function withoutBlanks<T extends object>(values: T): Partial<T> {
  const kept = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as Partial<T>;
}

/** The named fields of a form; a blank one becomes null, which empties it. */
export function patchOf<T extends object, Name extends keyof T>(
  values: T,
  names: readonly Name[],
): { [Field in Name]: T[Field] | null } {
  const entries = names.map((name) => [name, blankToNull(values[name])]);
  return Object.fromEntries(entries) as { [Field in Name]: T[Field] | null };
}

function blankToNull<T>(value: T | undefined): T | null {
  return value === undefined || value === "" ? null : value;
}
