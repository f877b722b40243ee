import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from "@tanstack/react-router";

import { SignInPage } from "@/features/sign-in/sign-in-page";
import { filtersOf } from "@/shared/url-filters";

import { ErrorPage, NotFoundPage } from "./error-page";
import { Gate } from "./gate";

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: filtersOf("next"),
  component: SignInPage,
});

const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  component: Gate,
  notFoundComponent: NotFoundPage,
});

const home = createRoute({
  getParentRoute: () => inside,
  path: "/",
  component: lazyRouteComponent(() => import("@/features/home/home-page"), "HomePage"),
});

const password = createRoute({
  getParentRoute: () => inside,
  path: "/password",
  component: lazyRouteComponent(() => import("@/features/account/password-page"), "PasswordPage"),
});

const organizations = createRoute({
  getParentRoute: () => inside,
  path: "/organizations",
  component: lazyRouteComponent(() => import("@/features/organizations/organizations-page"), "OrganizationsPage"),
});

const organization = createRoute({
  getParentRoute: () => inside,
  path: "/organizations/$organizationId",
  component: lazyRouteComponent(() => import("@/features/organizations/organizations-page"), "OrganizationsPage"),
});

const people = createRoute({
  getParentRoute: () => inside,
  path: "/people",
  validateSearch: filtersOf("q", "unit", "organization_id", "political_status", "source_channel", "sex", "is_serving", "sort"),
  component: lazyRouteComponent(() => import("@/features/people/people-page"), "PeoplePage"),
});

const person = createRoute({
  getParentRoute: () => inside,
  path: "/people/$personId",
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
  validateSearch: filtersOf("state", "overdue", "organization_id", "q"),
  component: lazyRouteComponent(() => import("@/features/appointments/appointments-page"), "AppointmentsPage"),
});

const accounts = createRoute({
  getParentRoute: () => inside,
  path: "/accounts",
  validateSearch: filtersOf("q"),
  component: lazyRouteComponent(() => import("@/features/accounts/accounts-page"), "AccountsPage"),
});

const rounds = createRoute({
  getParentRoute: () => inside,
  path: "/rounds",
  component: lazyRouteComponent(() => import("@/features/rounds/rounds-page"), "RoundsPage"),
});

const newRound = createRoute({
  getParentRoute: () => inside,
  path: "/rounds/new",
  component: lazyRouteComponent(() => import("@/features/rounds/new-round-page"), "NewRoundPage"),
});

const round = createRoute({
  getParentRoute: () => inside,
  path: "/rounds/$roundId",
  validateSearch: filtersOf("tab", "run"),
  component: lazyRouteComponent(() => import("@/features/rounds/round-page"), "RoundPage"),
});

const ownRounds = createRoute({
  getParentRoute: () => inside,
  path: "/my-rounds",
  component: lazyRouteComponent(() => import("@/features/rounds/own-rounds-page"), "OwnRoundsPage"),
});

const schemes = createRoute({
  getParentRoute: () => inside,
  path: "/schemes",
  component: lazyRouteComponent(() => import("@/features/schemes/schemes-page"), "SchemesPage"),
});

const scheme = createRoute({
  getParentRoute: () => inside,
  path: "/schemes/$schemeId",
  component: lazyRouteComponent(() => import("@/features/schemes/scheme-page"), "SchemePage"),
});

const cycles = createRoute({
  getParentRoute: () => inside,
  path: "/cycles",
  component: lazyRouteComponent(() => import("@/features/cycles/cycles-page"), "CyclesPage"),
});

const newCycle = createRoute({
  getParentRoute: () => inside,
  path: "/cycles/new",
  validateSearch: filtersOf("scheme"),
  component: lazyRouteComponent(() => import("@/features/cycles/new-cycle-page"), "NewCyclePage"),
});

const cycle = createRoute({
  getParentRoute: () => inside,
  path: "/cycles/$cycleId",
  validateSearch: filtersOf("tab"),
  component: lazyRouteComponent(() => import("@/features/cycles/cycle-page"), "CyclePage"),
});

const forms = createRoute({
  getParentRoute: () => inside,
  path: "/forms",
  component: lazyRouteComponent(() => import("@/features/forms/forms-page"), "FormsPage"),
});

const formList = createRoute({
  getParentRoute: () => inside,
  path: "/forms/list",
  validateSearch: filtersOf("cycle_id", "group"),
  component: lazyRouteComponent(() => import("@/features/forms/form-list-page"), "FormListPage"),
});

const form = createRoute({
  getParentRoute: () => inside,
  path: "/forms/$formId",
  component: lazyRouteComponent(() => import("@/features/forms/form-page"), "FormPage"),
});

const tasks = createRoute({
  getParentRoute: () => inside,
  path: "/tasks",
  validateSearch: filtersOf("cycle_id", "subject_id", "state"),
  component: lazyRouteComponent(() => import("@/features/tasks/tasks-page"), "TasksPage"),
});

const runResults = createRoute({
  getParentRoute: () => inside,
  path: "/results/$runId",
  validateSearch: filtersOf("output", "state"),
  component: lazyRouteComponent(() => import("@/features/results/run-results-page"), "RunResultsPage"),
});

const result = createRoute({
  getParentRoute: () => inside,
  path: "/results/$runId/$subjectId",
  component: lazyRouteComponent(() => import("@/features/results/result-page"), "ResultPage"),
});

const ownResults = createRoute({
  getParentRoute: () => inside,
  path: "/my-results",
  component: lazyRouteComponent(() => import("@/features/results/own-results-page"), "OwnResultsPage"),
});

const routeTree = root.addChildren([
  signIn,
  inside.addChildren([
    home,
    password,
    organizations,
    organization,
    people,
    person,
    posts,
    imports,
    importOne,
    appointments,
    accounts,
    rounds,
    newRound,
    round,
    ownRounds,
    schemes,
    scheme,
    cycles,
    newCycle,
    cycle,
    forms,
    formList,
    form,
    tasks,
    runResults,
    result,
    ownResults,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
