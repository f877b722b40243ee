import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { filtersOf } from "@/shared/url-filters";

import { inside } from "./roots";

const organizations = createRoute({
  getParentRoute: () => inside,
  path: "/organizations",
  validateSearch: filtersOf("tab", "as_of"),
  component: lazyRouteComponent(() => import("@/features/organizations/organizations-page"), "OrganizationsPage"),
});

const organization = createRoute({
  getParentRoute: () => inside,
  path: "/organizations/$organizationId",
  validateSearch: filtersOf("tab", "as_of"),
  component: lazyRouteComponent(() => import("@/features/organizations/organizations-page"), "OrganizationsPage"),
});

const people = createRoute({
  getParentRoute: () => inside,
  path: "/people",
  validateSearch: filtersOf("q", "unit", "organization_id", "political_status", "source_channel", "identity", "minor", "found_by_outreach", "as_of", "sex", "is_serving"),
  component: lazyRouteComponent(() => import("@/features/people/people-page"), "PeoplePage"),
});

const person = createRoute({
  getParentRoute: () => inside,
  path: "/people/$personId",
  validateSearch: filtersOf("tab"),
  component: lazyRouteComponent(() => import("@/features/people/person-page"), "PersonPage"),
});

const posts = createRoute({
  getParentRoute: () => inside,
  path: "/posts",
  validateSearch: filtersOf("organization_id", "q", "form", "status", "has_vacancy"),
  component: lazyRouteComponent(() => import("@/features/posts/posts-page"), "PostsPage"),
});

const imports = createRoute({
  getParentRoute: () => inside,
  path: "/imports",
  component: lazyRouteComponent(() => import("@/features/imports/imports-page"), "ImportsPage"),
});

const importOne = createRoute({
  getParentRoute: () => inside,
  path: "/imports/$importId",
  component: lazyRouteComponent(() => import("@/features/imports/import-page"), "ImportPage"),
});

const appointments = createRoute({
  getParentRoute: () => inside,
  path: "/appointments",
  validateSearch: filtersOf("state", "overdue", "organization_id", "q", "ends_within", "standing", "handover", "as_of", "form"),
  component: lazyRouteComponent(() => import("@/features/appointments/appointments-page"), "AppointmentsPage"),
});

const terms = createRoute({
  getParentRoute: () => inside,
  path: "/terms",
  validateSearch: filtersOf("organization_id", "alarm", "party_step", "kind"),
  component: lazyRouteComponent(() => import("@/features/terms/terms-page"), "TermsPage"),
});

const groups = createRoute({
  getParentRoute: () => inside,
  path: "/groups",
  validateSearch: filtersOf("tab", "organization_id", "state", "tier", "has_secretary"),
  component: lazyRouteComponent(() => import("@/features/groups/groups-page"), "GroupsPage"),
});

const group = createRoute({
  getParentRoute: () => inside,
  path: "/groups/$groupId",
  validateSearch: filtersOf("as_of"),
  component: lazyRouteComponent(() => import("@/features/groups/group-page"), "GroupPage"),
});

export const rosterRoutes = [
  organizations,
  organization,
  terms,
  groups,
  group,
  people,
  person,
  posts,
  imports,
  importOne,
  appointments,
] as const;
