import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { filtersOf } from "@/shared/url-filters";

import { inside, root } from "./roots";

const appointment = createRoute({
  getParentRoute: () => inside,
  path: "/appointments/$appointmentId",
  component: lazyRouteComponent(() => import("@/features/appointments/appointment-page"), "AppointmentPage"),
});

const procedures = createRoute({
  getParentRoute: () => inside,
  path: "/procedures",
  validateSearch: filtersOf("tab", "organization_id"),
  component: lazyRouteComponent(() => import("@/features/procedures/procedures-page"), "ProceduresPage"),
});

const procedure = createRoute({
  getParentRoute: () => inside,
  path: "/procedures/$procedureId",
  component: lazyRouteComponent(() => import("@/features/procedures/procedure-page"), "ProcedurePage"),
});

const notices = createRoute({
  getParentRoute: () => inside,
  path: "/notices",
  validateSearch: filtersOf("state", "organization_id", "procedure"),
  component: lazyRouteComponent(() => import("@/features/notices/notices-page"), "NoticesPage"),
});

const notice = createRoute({
  getParentRoute: () => inside,
  path: "/notices/$noticeId",
  component: lazyRouteComponent(() => import("@/features/notices/notice-page"), "NoticePage"),
});

const workCalendar = createRoute({
  getParentRoute: () => inside,
  path: "/work-calendar",
  component: lazyRouteComponent(() => import("@/features/work-calendar/calendar-page"), "CalendarPage"),
});

const clearances = createRoute({
  getParentRoute: () => inside,
  path: "/clearances",
  validateSearch: filtersOf("is_open", "procedure_id"),
  component: lazyRouteComponent(() => import("@/features/clearances/clearances-page"), "ClearancesPage"),
});

const certificates = createRoute({
  getParentRoute: () => inside,
  path: "/certificates",
  component: lazyRouteComponent(() => import("@/features/certificates/certificates-page"), "CertificatesPage"),
});

const bindings = createRoute({
  getParentRoute: () => inside,
  path: "/bindings",
  validateSearch: filtersOf("organization_id"),
  component: lazyRouteComponent(() => import("@/features/bindings/bindings-page"), "BindingsPage"),
});

const attendance = createRoute({
  getParentRoute: () => inside,
  path: "/attendance",
  validateSearch: filtersOf("tab", "organization_id", "purpose", "kind", "from_on", "until_on"),
  component: lazyRouteComponent(() => import("@/features/attendance/attendance-page"), "AttendancePage"),
});

const postRequests = createRoute({
  getParentRoute: () => inside,
  path: "/post-requests",
  validateSearch: filtersOf("state", "organization_id"),
  component: lazyRouteComponent(() => import("@/features/post-requests/post-requests-page"), "PostRequestsPage"),
});

const serviceRules = createRoute({
  getParentRoute: () => inside,
  path: "/service-rules",
  validateSearch: filtersOf("organization_id"),
  component: lazyRouteComponent(() => import("@/features/service-rules/service-rules-page"), "ServiceRulesPage"),
});

/** Read without an account. */
const publicNotice = createRoute({
  getParentRoute: () => root,
  path: "/public-notice/$address",
  component: lazyRouteComponent(() => import("@/features/notices/public-notice-page"), "PublicNoticePage"),
});

const certificateCheck = createRoute({
  getParentRoute: () => root,
  path: "/certificate-check",
  validateSearch: filtersOf("number", "code"),
  component: lazyRouteComponent(() => import("@/features/certificates/check-page"), "CertificateCheckPage"),
});

export const serviceRoutes = [
  appointment,
  procedures,
  procedure,
  notices,
  notice,
  workCalendar,
  clearances,
  certificates,
  bindings,
  attendance,
  postRequests,
  serviceRules,
] as const;

export const publicRoutes = [publicNotice, certificateCheck] as const;
