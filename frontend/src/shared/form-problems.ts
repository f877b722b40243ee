import type { FormInstance } from "antd";
import { useEffect } from "react";

import { ProblemError } from "@/api/problem";

/**
 * Puts the field errors of a problem beside their fields.
 *
 * A `loc` is `["body", "requirements", "max_age"]`; a form item's name is the part after "body".
 */
export function useFieldProblems(form: FormInstance, error: unknown): void {
  useEffect(() => {
    if (!(error instanceof ProblemError) || error.fields.length === 0) return;
    form.setFields(
      error.fields.map((field) => ({
        name: field.loc[0] === "body" ? field.loc.slice(1) : [...field.loc],
        errors: [field.message],
      })),
    );
  }, [form, error]);
}
