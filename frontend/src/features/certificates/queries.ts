import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import { changing, creating, etagOf } from "@/shared/writing";

export type Certificate = components["schemas"]["CertificateOut"];

const all = ["certificates"] as const;

export function useCertificates() {
  return useKeyset(all, (cursor) =>
    unwrap(roster.GET("/api/roster/certificates", { params: { query: pageQuery(cursor) } })),
  );
}

export function useRevoke(certificate: Certificate, onDone: () => void) {
  return useCommand({
    run: (body: { readonly reason: string }, key) =>
      unwrap(
        roster.POST("/api/roster/certificates/{certificate_id}/revoke", {
          params: {
            path: { certificate_id: certificate.id },
            header: { ...creating(key), ...changing(etagOf(certificate)) },
          },
          body,
        }),
      ),
    invalidates: [all, ["appointments"]],
    onDone,
  });
}

export function checkQuery(number: string, code: string) {
  return queryOptions({
    queryKey: ["certificate-check", number, code],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/public/certificates/{number}", { params: { path: { number }, query: { code } } }),
      ),
    retry: false,
  });
}
