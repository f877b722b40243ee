/** One user action = one command = one Idempotency-Key, however often it has to be sent. */
import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";

import { ProblemError } from "@/api/problem";

interface Command<Input, Output> {
  readonly run: (input: Input, key: string) => Promise<Output>;
  /** Queries that show something else once the command has passed. */
  readonly invalidates?: readonly QueryKey[];
  readonly onDone?: (output: Output, input: Input) => void;
}

const RETRIES = 2;

function fingerprint(input: unknown): string {
  return JSON.stringify(input, (_, value: unknown) =>
    value instanceof File ? [value.name, value.size, value.lastModified] : value,
  );
}

/** Whether it is safe and sensible to send the same thing again. */
export function isTransient(error: unknown): boolean {
  return error instanceof ProblemError && error.isTransient;
}

/**
 * A mutation whose key survives its retries, and also a second press of the
 * button after the network failed; a new action, or a definite answer, gets a new key.
 */
export function useCommand<Input, Output>({ run, invalidates = [], onDone }: Command<Input, Output>) {
  const client = useQueryClient();
  const pending = useRef<{ print: string; key: string } | null>(null);
  return useMutation<Output, Error, Input>({
    mutationFn: (input) => {
      const print = fingerprint(input);
      if (pending.current?.print !== print) pending.current = { print, key: crypto.randomUUID() };
      return run(input, pending.current.key);
    },
    retry: (failures, error) => failures < RETRIES && isTransient(error),
    retryDelay: (attempt) => 400 * 2 ** attempt,
    onError: (error) => {
      if (!isTransient(error)) pending.current = null;
    },
    onSuccess: async (output, input) => {
      pending.current = null;
      await Promise.all(invalidates.map((queryKey) => client.invalidateQueries({ queryKey })));
      onDone?.(output, input);
    },
  });
}
