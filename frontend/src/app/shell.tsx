import { MenuOutlined } from "@ant-design/icons";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { AccountMenu } from "./account-menu";
import { GlobalSearch } from "./global-search";
import { Navigation } from "./navigation";

function Brand() {
  const { t } = useTranslation("app");
  return (
    <Link to="/" className="qq-brand">
      <img src="/favicon.svg" alt="" />
      {t("shared:product")}
    </Link>
  );
}

/** After a change of page the keyboard starts at the content, as it does with a fresh load. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current !== pathname) main.current?.focus({ preventScroll: true });
    previous.current = pathname;
  }, [pathname]);
  return main;
}

export function Shell() {
  const { t } = useTranslation("app");
  const [isOpen, setOpen] = useState(false);
  const main = useFocusOnNavigation();
  return (
    <div className="qq-shell">
      <a className="qq-skip" href="#content">
        {t("skipToContent")}
      </a>
      <aside className="qq-side">
        <Brand />
        <GlobalSearch />
        <Navigation />
        <div className="qq-side-foot">
          <AccountMenu />
        </div>
      </aside>
      <div>
        <header className="qq-top">
          <Brand />
          <Button type="text" icon={<MenuOutlined />} aria-label={t("openMenu")} onClick={() => setOpen(true)} />
        </header>
        <main id="content" className="qq-main" tabIndex={-1} ref={main}>
          <Outlet />
        </main>
      </div>
      <Drawer open={isOpen} onClose={() => setOpen(false)} title={t("menu")} size={280}>
        <div className="qq-stack">
          <Navigation onGo={() => setOpen(false)} />
          <AccountMenu onGo={() => setOpen(false)} />
        </div>
      </Drawer>
    </div>
  );
}
