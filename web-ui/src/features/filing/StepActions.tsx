import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import styles from "./StepActions.module.css";

interface Props {
  /** Where 上一步 leads; without it there is none. */
  back?: string;
  next: ReactNode;
  onNext: () => void;
  busy?: boolean;
}

/** Forward and back. Neither loses anything: what was typed is saved as it is typed. */
export function StepActions({ back, next, onNext, busy = false }: Props) {
  const { t } = useTranslation("filing");
  const navigate = useNavigate();
  return (
    <div className={styles.row}>
      <Button type="primary" size="large" onClick={onNext} loading={busy}>
        {next}
      </Button>
      {back && (
        <Button size="large" onClick={() => void navigate(back)}>
          {t("actions.back")}
        </Button>
      )}
    </div>
  );
}
