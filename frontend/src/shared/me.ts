/** The signed-in account and what its roles open. The server decides again on every request. */
import { queryOptions, useQuery } from "@tanstack/react-query";

import { gateway, unwrap } from "@/api/client";
import type { components } from "@/api/gateway.gen";

export type Role = components["schemas"]["Role"];

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: () => unwrap(gateway.GET("/api/auth/me")),
  staleTime: 5 * 60_000,
});

/** The account; only used below the shell, which waits for it. */
export function useMe() {
  const { data } = useQuery(meQuery);
  if (data === undefined) throw new Error("useMe is used outside the signed-in shell");
  return data;
}

export function useRoles(): ReadonlySet<Role> {
  const { grants } = useMe();
  return new Set(grants.map((grant) => grant.role));
}

/** Whether any of the caller's grants carries one of the roles. */
export function useCan(...roles: readonly Role[]): boolean {
  const held = useRoles();
  return roles.some((role) => held.has(role));
}
