/** Words for the codes the services speak in. */
import { useTranslation } from "react-i18next";

export type CodeTable =
  | "auditAction"
  | "basis"
  | "checkInKind"
  | "consentHow"
  | "consequence"
  | "cycleState"
  | "duplicateReason"
  | "education"
  | "ethnicity"
  | "evidence"
  | "factGroup"
  | "form"
  | "growthKind"
  | "formation"
  | "givenBy"
  | "identity"
  | "importKind"
  | "kind"
  | "level"
  | "line"
  | "method"
  | "officersBy"
  | "orgStatus"
  | "ownStreet"
  | "personField"
  | "political"
  | "postStatus"
  | "role"
  | "ruleEffect"
  | "sendingKind"
  | "sex"
  | "source"
  | "state"
  | "stay"
  | "studyMode"
  | "system"
  | "taskState";

/** The label of a code; a code we do not know stands as it is. */
export function useCodeLabel() {
  const { t } = useTranslation("shared");
  return (table: CodeTable, code: string | null | undefined): string =>
    code === null || code === undefined || code === ""
      ? ""
      : t(`codes.${table}.${code}`, { defaultValue: code });
}

export interface CodeOption {
  readonly value: string;
  readonly label: string;
}

/** All codes of a table as options of a select, in the table's order. */
export function useCodeOptions(table: CodeTable): CodeOption[] {
  const { t } = useTranslation("shared");
  const labels: unknown = t(`codes.${table}`, { returnObjects: true });
  const entries = Object.entries(labels as Record<string, string>);
  return entries.map(([value, label]) => ({ value, label }));
}
