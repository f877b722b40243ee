/** One typed client per service document; every call goes through the gateway of this origin. */
import createClient, { type ClientOptions } from "openapi-fetch";

import type { paths as AssessmentPaths } from "./assessment.gen";
import type { paths as GatewayPaths } from "./gateway.gen";
import type { paths as PlacementPaths } from "./placement.gen";
import { problemOf } from "./problem";
import type { paths as RosterPaths } from "./roster.gen";
import { authorizedFetch } from "./session";

const options: ClientOptions = { baseUrl: globalThis.location.origin, fetch: authorizedFetch };

export const gateway = createClient<GatewayPaths>(options);
export const roster = createClient<RosterPaths>(options);
export const placement = createClient<PlacementPaths>(options);
export const assessment = createClient<AssessmentPaths>(options);

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** A resource together with the ETag its next change must name. */
export interface Tagged<T> {
  readonly value: T;
  readonly etag: string;
}

/** The JSON of an answer: routes that also answer as a file are asked for that by `downloadFile`. */
type Json<T> = Exclude<T, string>;

/** The body of a call that succeeded; throws a ProblemError otherwise. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<Json<T>> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemOf(response.status, error);
  return data as Json<T>;
}

/** Like `unwrap`, with the ETag for If-Match. */
export async function unwrapTagged<T>(call: Promise<Answer<T>>): Promise<Tagged<Json<T>>> {
  const answer = await call;
  const value = await unwrap(Promise.resolve(answer));
  return { value, etag: answer.response.headers.get("ETag") ?? "" };
}

/** The job a 202 answer points at (its Location header). */
export async function unwrapAccepted<T>(
  call: Promise<Answer<T>>,
): Promise<{ value: Json<T>; location: string | null }> {
  const answer = await call;
  const value = await unwrap(Promise.resolve(answer));
  return { value, location: answer.response.headers.get("Location") };
}

/** Fetches a file with the caller's token and hands it to the browser's download. */
export async function downloadFile(path: string, filename: string): Promise<void> {
  const response = await authorizedFetch(new Request(new URL(path, globalThis.location.origin)));
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => null);
    throw problemOf(response.status, body);
  }
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = namedIn(response.headers.get("Content-Disposition")) ?? filename;
  link.click();
  // The browser reads the blob after this turn; give it time before it is freed.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function namedIn(disposition: string | null): string | null {
  const encoded = /filename\*=(?:UTF-8|utf-8)''([^;]+)/.exec(disposition ?? "")?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/.exec(disposition ?? "")?.[1] ?? null;
}

