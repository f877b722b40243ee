import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { changing, creating, etagOf } from "@/shared/writing";

import { keys } from "./queries";

export type Establishment = components["schemas"]["EstablishmentOut"];
export type EstablishmentEntry = components["schemas"]["EstablishmentEntryOut"];
export type EstablishmentIn = components["schemas"]["EstablishmentIn"];
export type Template = components["schemas"]["StaffingTemplateOut"];
export type TemplateIn = components["schemas"]["StaffingTemplateIn"];
export type Staffing = components["schemas"]["OfficeStaffingOut"];

const TEMPLATES = ["staffing-templates"] as const;

export function establishmentQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.all, "establishment", id],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/organizations/{organization_id}/establishment", {
          params: { path: { organization_id: id } },
        }),
      ),
  });
}

/** The organizations at and below one that have an establishment; a county has tens. */
export function linesQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.all, "establishment", "below", id],
    queryFn: () =>
      unwrap(roster.GET("/api/roster/establishment", { params: { query: { organization_id: id, limit: 200 } } })),
  });
}

export const templatesQuery = queryOptions({
  queryKey: TEMPLATES,
  queryFn: () => unwrap(roster.GET("/api/roster/staffing-templates", { params: { query: { limit: 200 } } })),
});

export function staffingQuery(id: string, templateId: string) {
  return queryOptions({
    queryKey: [...keys.all, "staffing", id, templateId],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/organizations/{organization_id}/staffing", {
          params: { path: { organization_id: id }, query: { template_id: templateId } },
        }),
      ),
  });
}

export function useEnterEstablishment(id: string, onDone: () => void) {
  return useCommand({
    run: (body: EstablishmentIn, key) =>
      unwrap(
        roster.POST("/api/roster/organizations/{organization_id}/establishment", {
          params: { path: { organization_id: id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

export function useRemoveEstablishment() {
  return useCommand({
    run: (entry: EstablishmentEntry) =>
      unwrap(
        roster.DELETE("/api/roster/establishment/{entry_id}", {
          params: { path: { entry_id: entry.id }, header: changing(etagOf(entry)) },
        }),
      ),
    invalidates: [keys.all],
  });
}

/** Sets a template up, or changes its name and lines. */
export function useSaveTemplate(edited: Template | undefined, onDone: (saved: Template) => void) {
  return useCommand({
    run: (body: TemplateIn, key) =>
      edited === undefined
        ? unwrap(roster.POST("/api/roster/staffing-templates", { params: { header: creating(key) }, body }))
        : unwrap(
            roster.PATCH("/api/roster/staffing-templates/{template_id}", {
              params: { path: { template_id: edited.id }, header: changing(etagOf(edited)) },
              body: { name: body.name, lines: body.lines },
            }),
          ),
    invalidates: [TEMPLATES, keys.all],
    onDone,
  });
}

export function useDropTemplate(onDone: () => void) {
  return useCommand({
    run: (template: Template) =>
      unwrap(
        roster.DELETE("/api/roster/staffing-templates/{template_id}", {
          params: { path: { template_id: template.id }, header: changing(etagOf(template)) },
        }),
      ),
    invalidates: [TEMPLATES],
    onDone,
  });
}

/** Sets up the posts that a template asks for and that are not there. */
export function useStaff(id: string, onDone: (staffed: Staffing) => void) {
  return useCommand({
    run: (templateId: string, key) =>
      unwrap(
        roster.POST("/api/roster/organizations/{organization_id}/staffing", {
          params: { path: { organization_id: id }, header: creating(key) },
          body: { template_id: templateId },
        }),
      ),
    invalidates: [keys.all, ["posts"]],
    onDone,
  });
}
