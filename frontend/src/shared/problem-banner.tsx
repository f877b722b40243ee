import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";

import { ProblemError } from "@/api/problem";

import { problemText } from "./problem-text";

interface Props {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}

/** A refusal in words, with what to do next and the number support asks for. */
export function ProblemBanner({ error, onRetry }: Props) {
  const { t } = useTranslation("shared");
  if (error === null || error === undefined) return null;
  const { title, detail } = problemText(error);
  const requestId = error instanceof ProblemError ? error.requestId : null;
  const fields = error instanceof ProblemError ? error.fields : [];
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="qq-problem"
      title={title}
      description={
        <>
          {detail !== "" && <p>{detail}</p>}
          {fields.length > 0 && (
            <ul>
              {fields.map((field) => (
                <li key={field.loc.join(".") + field.code}>{field.message}</li>
              ))}
            </ul>
          )}
          {requestId !== null && <p className="qq-muted">{t("requestId", { id: requestId })}</p>}
        </>
      }
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t("retry")}
          </Button>
        )
      }
    />
  );
}
