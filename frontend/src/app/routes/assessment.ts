import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { filtersOf } from "@/shared/url-filters";

import { inside } from "./roots";

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

export const assessmentRoutes = [
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
] as const;
