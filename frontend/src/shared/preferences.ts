/** How this person likes to read, kept on this device. */
import { useSyncExternalStore } from "react";

export interface Preferences {
  readonly language: "zh" | "en";
  readonly dark: boolean;
  readonly largeText: boolean;
}

const KEY = "qingqiao.preferences";
const listeners = new Set<() => void>();
let current = read();

function read(): Preferences {
  const fallback: Preferences = { language: "zh", dark: false, largeText: false };
  try {
    const stored: unknown = JSON.parse(globalThis.localStorage.getItem(KEY) ?? "{}");
    return { ...fallback, ...(stored as Partial<Preferences>) };
  } catch {
    return fallback;
  }
}

export function preferences(): Preferences {
  return current;
}

export function changePreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  globalThis.localStorage.setItem(KEY, JSON.stringify(current));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}
