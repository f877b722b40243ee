import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly isBusy: boolean;
  readonly onDeclare: (reason: string) => void;
}

/** 回避: a rater who must not rate this subject says why, and the form is left out. */
export function Conflict({ isBusy, onDeclare }: Props) {
  const { t } = useTranslation("forms");
  const [reason, setReason] = useState("");
  return (
    <details>
      <summary>{t("conflict")}</summary>
      <div className="qq-stack qq-conflict">
        <p className="qq-muted">{t("conflictHint")}</p>
        <Input
          aria-label={t("conflictReason")}
          placeholder={t("conflictReason")}
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="qq-actions">
          <Button loading={isBusy} disabled={reason.trim() === ""} onClick={() => onDeclare(reason.trim())}>
            {t("declareConflict")}
          </Button>
        </div>
      </div>
    </details>
  );
}
