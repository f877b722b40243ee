import { useQuery } from "@tanstack/react-query";
import { Navigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useState, useSyncExternalStore } from "react";

import { refreshSession, sessionState, subscribeSession } from "@/api/session";
import { meQuery } from "@/shared/me";
import { Loaded } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { Shell } from "./shell";

/** Lets in who is signed in; asks the cookie first when the page has just been opened. */
export function Gate() {
  const session = useSyncExternalStore(subscribeSession, sessionState);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const target = useRouterState({ select: (state) => state.location.href });
  const me = useQuery({ ...meQuery, enabled: session === "signed-in" });
  useEffect(() => {
    if (session !== "unknown") return;
    refreshSession().catch(setError);
  }, [session, attempt]);

  if (session === "signed-out") {
    return <Navigate to="/sign-in" search={target === "/" ? {} : { next: target }} replace />;
  }
  if (session === "unknown" && error !== null) {
    const retry = () => {
      setError(null);
      setAttempt(attempt + 1);
    };
    return <ProblemBanner error={error} onRetry={retry} />;
  }
  return <Loaded query={me}>{() => <Shell />}</Loaded>;
}
