/** Headers of a write: its key, and the version it was based on. */

export function creating(key: string): { "Idempotency-Key": string } {
  return { "Idempotency-Key": key };
}

export function changing(etag: string): { "if-match": string } {
  return { "if-match": etag };
}

/** The ETag of a resource whose version came inside a list. */
export function etagOf(resource: { readonly version: number }): string {
  return `"${resource.version}"`;
}
