import { Alert, Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";

interface Props {
  error: unknown;
  /** What is not lost; a general sentence stands in. */
  safe?: ReactNode;
  onRetry?: () => void;
}

/** Says what happened, what is safe, what to do, and the number to quote. */
export function ProblemNotice({ error, safe, onRetry }: Props) {
  const { t } = useTranslation("components");
  const problem = asProblem(error);
  const minutes = Math.ceil((problem.retryAfterSeconds ?? 60) / 60);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problem.title || t(`problem.${problem.kind}.what`)}
      description={
        <>
          {problem.detail && problem.detail !== problem.title && <p>{problem.detail}</p>}
          {problem.errors.length > 0 && (
            <ul>
              {problem.errors.map(({ pointer, code, message }) => (
                <li key={pointer + code}>{message}</li>
              ))}
            </ul>
          )}
          <p>{safe ?? t("problem.safe")}</p>
          <p>{t(`problem.${problem.kind}.todo`, { minutes })}</p>
          {problem.requestId && !problem.detail.includes(problem.requestId) && (
            <p className="bl-muted">{t("problem.number", { id: problem.requestId })}</p>
          )}
          {onRetry && <Button onClick={onRetry}>{t("problem.retry")}</Button>}
        </>
      }
    />
  );
}
