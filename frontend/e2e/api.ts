/** The same doors as a client without a browser: to prepare what a journey starts from. */

export interface Client {
  readonly get: <T>(path: string) => Promise<T>;
  /** With a version: a step of what is there, and only of that version. */
  readonly post: <T>(path: string, body: unknown, version?: number) => Promise<T>;
  /** Changes version `version` of what is there. */
  readonly put: <T>(path: string, body: unknown, version: number) => Promise<T>;
}

/** Of the five minutes that a token lives; a journey may last longer. */
const TOKEN_MS = 200_000;

export async function clientOf(url: string, username: string, password: string): Promise<Client> {
  let token = await tokenOf(url, username, password);
  let renewAt = Date.now() + TOKEN_MS;
  const bearer = async () => {
    if (Date.now() > renewAt) {
      token = await tokenOf(url, username, password);
      renewAt = Date.now() + TOKEN_MS;
    }
    return `Bearer ${token}`;
  };
  const send = async <T>(method: string, path: string, body?: unknown, version?: number): Promise<T> => {
    const response = await fetch(url + path, {
      method,
      headers: {
        Authorization: await bearer(),
        "Content-Type": "application/json",
        ...(method === "POST" && { "Idempotency-Key": crypto.randomUUID() }),
        ...(version !== undefined && { "If-Match": `"${version}"` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  return {
    get: (path) => send("GET", path),
    post: (path, body, version) => send("POST", path, body, version),
    put: (path, body, version) => send("PUT", path, body, version),
  };
}

async function tokenOf(url: string, username: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/token`, {
    method: "POST",
    body: new URLSearchParams({ grant_type: "password", username, password }),
  });
  if (!answer.ok) throw new Error(`sign-in of ${username}: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { access_token: string }).access_token;
}

interface Account {
  readonly id: string;
  readonly version: number;
}

/** An account with one role in one organization, and a password to sign in with. */
export async function accountOf(
  admin: Client,
  username: string,
  role: string,
  organization_id: string,
  display_name = username,
  person_id?: string,
): Promise<string> {
  const account = await admin.post<Account>("/api/auth/accounts", {
    username,
    display_name,
    grants: [{ role, organization_id }],
    ...(person_id !== undefined && { person_id }),
  });
  const set = await admin.put<{ password: string }>(`/api/auth/accounts/${account.id}/password`, {}, account.version);
  return set.password;
}
