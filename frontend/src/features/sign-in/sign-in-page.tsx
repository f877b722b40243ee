import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { signIn } from "@/api/session";
import { useCommand } from "@/shared/command";
import { changePreferences, usePreferences } from "@/shared/preferences";
import { ProblemBanner } from "@/shared/problem-banner";

import "./sign-in.css";

interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Only places of this app may follow a sign-in. */
function placeOf(next: unknown): string {
  return typeof next === "string" && /^\/(?![/\\])/.test(next) ? next : "/";
}

export function SignInPage() {
  const { t } = useTranslation("sign-in");
  const { language } = usePreferences();
  const navigate = useNavigate();
  const { next } = useSearch({ strict: false });
  const enter = useCommand({
    run: ({ username, password }: Credentials) => signIn(username, password),
    onDone: () => void navigate({ href: placeOf(next), replace: true }),
  });
  useEffect(() => {
    document.title = `${t("title")} · ${t("shared:product")}`;
  }, [t]);
  return (
    <main className="qq-sign-in">
      <div className="qq-sign-in-card">
        <header>
          <img src="/favicon.svg" alt="" />
          <h1>{t("shared:product")}</h1>
          <p className="qq-muted">{t("lead")}</p>
        </header>
        <ProblemBanner error={enter.error} />
        <Form<Credentials> layout="vertical" requiredMark={false} onFinish={(values) => enter.mutate(values)}>
          <Form.Item name="username" label={t("username")} rules={[{ required: true, message: t("shared:required") }]}>
            <Input autoComplete="username" autoFocus autoCapitalize="none" spellCheck={false} />
          </Form.Item>
          <Form.Item name="password" label={t("password")} rules={[{ required: true, message: t("shared:required") }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={enter.isPending}>
            {t("submit")}
          </Button>
        </Form>
        <Button type="link" onClick={() => changePreferences({ language: language === "zh" ? "en" : "zh" })}>
          {t("otherLanguage")}
        </Button>
      </div>
    </main>
  );
}
