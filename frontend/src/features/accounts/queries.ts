import { gateway, unwrap } from "@/api/client";
import type { components } from "@/api/gateway.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import { changing, creating, etagOf } from "@/shared/writing";

export type Account = components["schemas"]["AccountOut"];
export type AccountIn = components["schemas"]["AccountIn"];
export type AccountPatch = components["schemas"]["AccountPatch"];
export type GrantIn = components["schemas"]["GrantIn"];

export const keys = {
  all: ["accounts"] as const,
  list: (q: string | undefined) => ["accounts", "list", q ?? ""] as const,
};

export function useAccounts(q: string | undefined) {
  return useKeyset(keys.list(q), (cursor) =>
    unwrap(gateway.GET("/api/auth/accounts", { params: { query: { ...pageQuery(cursor), ...(q && { q }) } } })),
  );
}

export function useCreateAccount(onDone: (account: Account) => void) {
  return useCommand({
    run: (body: AccountIn, key) =>
      unwrap(gateway.POST("/api/auth/accounts", { params: { header: creating(key) }, body })),
    invalidates: [keys.all],
    onDone,
  });
}

export function useChangeAccount(account: Account | undefined, onDone: () => void) {
  return useCommand({
    run: (body: AccountPatch) =>
      unwrap(
        gateway.PATCH("/api/auth/accounts/{account_id}", {
          params: {
            path: { account_id: account?.id ?? "" },
            header: changing(account === undefined ? "" : etagOf(account)),
          },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

/** Sets a random password and gives it back, this once. */
export function useResetPassword() {
  return useCommand({
    run: (account: Account) =>
      unwrap(
        gateway.PUT("/api/auth/accounts/{account_id}/password", {
          params: { path: { account_id: account.id }, header: changing(etagOf(account)) },
          body: {},
        }),
      ),
    invalidates: [keys.all],
  });
}
