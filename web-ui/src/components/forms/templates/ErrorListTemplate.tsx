import type { ErrorListProps } from "@rjsf/utils";
import { ErrorSummary } from "@/components/ErrorSummary";

/** The summary on top; each line puts the focus into its field. */
export function ErrorListTemplate({ errors }: ErrorListProps) {
  const lines = errors.map(({ message, property, stack }) => {
    const id = `root_${(property ?? "").replace(/^\./, "")}`;
    return {
      message: message ?? stack,
      href: `#${id}`,
      onSelect: () => document.getElementById(id)?.focus(),
    };
  });
  return <ErrorSummary lines={lines} />;
}
