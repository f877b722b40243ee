/** One error for every refusal: RFC 9457 problem details, or the network itself. */

export interface FieldProblem {
  readonly loc: readonly (string | number)[];
  readonly message: string;
  readonly code: string;
}

interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly request_id?: string;
  readonly errors?: readonly FieldProblem[];
}

export class ProblemError extends Error {
  override readonly name = "ProblemError";

  constructor(
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    /** Last part of the problem's type: what messages and tests decide by. */
    readonly slug: string,
    readonly title: string,
    readonly detail: string,
    readonly fields: readonly FieldProblem[],
    /** Extra members of the problem, such as the id of the thing in the way. */
    readonly facts: Readonly<Record<string, unknown>>,
    readonly requestId: string | null,
  ) {
    super(detail === "" ? title : detail);
  }

  /** Nothing was decided: the same action with the same key may be sent again. */
  get isTransient(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

export function networkProblem(): ProblemError {
  return new ProblemError(0, "network", "", "", [], {}, null);
}

/** Reads a problem from the parsed body of a refused request. */
export function problemOf(status: number, body: unknown): ProblemError {
  const problem: ProblemBody = typeof body === "object" && body !== null ? body : {};
  const { type, title, detail, request_id, errors, ...facts } = problem;
  const slug = type?.split("/").at(-1) ?? "";
  return new ProblemError(
    status,
    slug === "" || slug === "about:blank" ? `http-${status}` : slug,
    title ?? "",
    detail ?? "",
    errors ?? [],
    facts,
    request_id ?? null,
  );
}

/** Reads a problem from a raw response. */
export async function problemOfResponse(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => null);
  return problemOf(response.status, body);
}
