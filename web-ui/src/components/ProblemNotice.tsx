import { Alert, Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import styles from "./ProblemNotice.module.css";

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
  const repeated = problem.detail === problem.title || problem.detail === problem.errors[0]?.message;
  return (
    <Alert
      type="error"
      role="alert"
      className={styles.notice}
      title={problem.title || t(`problem.${problem.kind}.what`)}
      description={
        <>
          {problem.detail && !repeated && <p>{problem.detail}</p>}
          {problem.errors.length > 0 && (
            <ul>
              {problem.errors.map(({ pointer, code, message }) => (
                <li key={pointer + code}>{message}</li>
              ))}
            </ul>
          )}
          <p>
            {safe ?? t("problem.safe")} {t(`problem.${problem.kind}.todo`, { minutes })}
          </p>
          {problem.requestId && !problem.detail.includes(problem.requestId) && (
            <p className="bl-muted">{t("problem.number", { id: problem.requestId })}</p>
          )}
          {onRetry && <Button onClick={onRetry}>{t("problem.retry")}</Button>}
        </>
      }
    />
  );
}
