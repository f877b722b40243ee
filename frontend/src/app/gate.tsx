import { useQuery } from "@tanstack/react-query";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect, useState, useSyncExternalStore } from "react";

import { refreshSession, sessionState, subscribeSession } from "@/api/session";
import { meQuery } from "@/shared/me";
import { Loaded } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { Shell } from "./shell";

/** Leaves once, and remembers where from: the address changes while this is still on the page. */
function ToSignIn() {
  const router = useRouter();
  const navigate = useNavigate();
  useEffect(() => {
    const { href, pathname } = router.state.location;
    if (pathname === "/sign-in") return;
    void navigate({ to: "/sign-in", search: href === "/" ? {} : { next: href }, replace: true });
  }, [router, navigate]);
  return null;
}

/** Lets in who is signed in; asks the cookie first when the page has just been opened. */
export function Gate() {
  const session = useSyncExternalStore(subscribeSession, sessionState);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const me = useQuery({ ...meQuery, enabled: session === "signed-in" });
  useEffect(() => {
    if (session !== "unknown") return;
    refreshSession().catch(setError);
  }, [session, attempt]);

  if (session === "signed-out") {
    return <ToSignIn />;
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
