/**
 * Who is signed in, as far as the browser knows.
 *
 * The access token lives in this module's memory only; the refresh token is an
 * HttpOnly cookie that no script can read. A reload asks for a new access token.
 */
import { networkProblem, problemOfResponse } from "./problem";

export type SessionState = "unknown" | "signed-in" | "signed-out";

interface TokenAnswer {
  readonly access_token: string;
  readonly expires_in: number;
}

const SESSION = "/api/auth/session";
/** Ask for a new token this long before the old one ends, so that requests in flight still pass. */
const EARLY_MS = 20_000;

/** What the services say to people comes in the page's language. */
function withLanguage<T extends Headers>(headers: T): T {
  headers.set("Accept-Language", document.documentElement.lang || "zh-CN");
  return headers;
}

let token: string | null = null;
let expiresAt = 0;
let state: SessionState = "unknown";
let refreshing: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

function accept(answer: TokenAnswer): void {
  token = answer.access_token;
  expiresAt = Date.now() + answer.expires_in * 1000;
  become("signed-in");
}

function forget(): void {
  token = null;
  expiresAt = 0;
  become("signed-out");
}

export function sessionState(): SessionState {
  return state;
}

export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, {
      ...init,
      headers: withLanguage(new Headers(init.headers)),
      credentials: "same-origin",
    });
  } catch {
    throw networkProblem();
  }
}

export async function signIn(username: string, password: string): Promise<void> {
  const response = await send(SESSION, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  if (!response.ok) throw await problemOfResponse(response);
  accept((await response.json()) as TokenAnswer);
}

export async function signOut(): Promise<void> {
  try {
    await send(SESSION, { method: "DELETE" });
  } finally {
    forget();
  }
}

async function askForToken(): Promise<boolean> {
  const response = await send(`${SESSION}/refresh`, { method: "POST" });
  if (response.ok) {
    accept((await response.json()) as TokenAnswer);
    return true;
  }
  if (response.status >= 500) throw await problemOfResponse(response);
  forget();
  return false;
}

/** Two tabs must not spend the same refresh token at once: the lock is per origin. */
async function askAlone(): Promise<boolean> {
  if (!("locks" in navigator)) return askForToken();
  return navigator.locks.request("qingqiao-session", askForToken);
}

/** Gets a new access token; however many callers ask, one request goes out. */
export function refreshSession(): Promise<boolean> {
  refreshing ??= askAlone().finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function freshToken(): Promise<string | null> {
  if (token !== null && Date.now() > expiresAt - EARLY_MS) await refreshSession();
  return token;
}

function withToken(request: Request, value: string | null): Request {
  withLanguage(request.headers);
  if (value !== null) request.headers.set("Authorization", `Bearer ${value}`);
  return request;
}

/** `fetch` with the caller's token; a 401 is answered by one refresh and one repeat. */
export async function authorizedFetch(input: Request): Promise<Response> {
  const spare = input.clone();
  try {
    const first = await fetch(withToken(input, await freshToken()));
    if (first.status !== 401 || !(await refreshSession())) return first;
    return await fetch(withToken(spare, token));
  } catch (error) {
    if (error instanceof TypeError) throw networkProblem();
    throw error;
  }
}

/** For tests: as if the page had just been opened. */
export function resetSession(): void {
  token = null;
  expiresAt = 0;
  refreshing = null;
  become("unknown");
}
